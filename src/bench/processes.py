#!/usr/bin/env python3
"""Times whole processes side by side: wall clock, processor time and peak memory.

    processes.py [--rounds N] [--warmup N] NAME=COMMAND ...

Each round runs every command once, in turn, so that a busy moment of the machine meets them all alike. A command is a
line for the shell; its output goes to a file, as output usually does, and is thrown away. Printed are the medians, and
how many times as long as the first command each one took.
"""
import argparse
import os
import statistics
import subprocess
import tempfile
import time


def run(command, sink):
    """Runs a command once: wall milliseconds, processor milliseconds, peak MB, exit status."""
    start = time.perf_counter()
    process = subprocess.Popen(["sh", "-c", "exec " + command], stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    cpu = usage.ru_utime + usage.ru_stime
    return wall * 1000, cpu * 1000, usage.ru_maxrss / 1024, process.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--warmup", type=int, default=2)
    parser.add_argument("command", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()
    commands = dict(command.split("=", 1) for command in arguments.command)
    figures = {name: [] for name in commands}
    with tempfile.TemporaryFile() as sink:
        for number in range(arguments.warmup + arguments.rounds):
            for name, command in commands.items():
                figure = run(command, sink)
                if figure[3] > 1:
                    raise SystemExit(f"{name} ended with status {figure[3]}: {command}")
                if number >= arguments.warmup:
                    figures[name].append(figure)
    print(f"{'':24}{'wall ms':>9}{'min':>7}{'cpu ms':>9}{'peak MB':>9}{'x':>7}")
    first = statistics.median(figure[0] for figure in next(iter(figures.values())))
    for name, rows in figures.items():
        wall, cpu, memory, _ = (statistics.median(column) for column in zip(*rows))
        least = min(row[0] for row in rows)
        print(f"{name:24}{wall:9.0f}{least:7.0f}{cpu:9.0f}{memory:9.0f}{wall / first:7.1f}")


if __name__ == "__main__":
    main()
