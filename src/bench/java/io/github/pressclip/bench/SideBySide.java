package io.github.pressclip.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times the stages and the other extractors in turn, pass by pass over the pages, in one VM and by the processor time
 * of the thread: a busy second of the machine meets them all, and what the collector of garbage does beside them is
 * left out.
 */
final class SideBySide {
  /** Until the compiler is through with all of them. */
  private static final long WARMUP_SECONDS = 90;

  private static final long SECONDS = 60;

  private SideBySide() {}

  /** One pass over all pages. */
  private interface Pass {
    void over(Blackhole hole) throws Exception;
  }

  /** The median time of a pass of each, in microseconds. */
  static Map<String, Double> run() throws Exception {
    Stages stages = new Stages();
    stages.load();
    Map<String, Pass> passes = new LinkedHashMap<>();
    passes.put("jsoup", stages::jsoup);
    passes.put("decode", stages::decode);
    passes.put("read", stages::read);
    passes.put("strip", stages::strip);
    passes.put("find", stages::find);
    passes.put("write", stages::write);
    passes.put("whole", stages::whole);
    passes.put("boilerpipe", stages::boilerpipe);
    passes.put("crux", stages::crux);
    passes.put("readability4j", stages::readability4j);
    Blackhole hole =
        new Blackhole("Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    times(passes, hole, WARMUP_SECONDS);
    Map<String, Double> medians = new LinkedHashMap<>();
    times(passes, hole, SECONDS).forEach((name, times) -> {
      Collections.sort(times);
      medians.put(name, times.get(times.size() / 2) / 1000.0);
    });
    return medians;
  }

  private static Map<String,
      List<Long>> times(Map<String, Pass> passes, Blackhole hole, long seconds) throws Exception {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    Map<String, List<Long>> times = new LinkedHashMap<>();
    long end = System.nanoTime() + seconds * 1_000_000_000;
    while (System.nanoTime() < end) {
      for (Map.Entry<String, Pass> pass : passes.entrySet()) {
        long start = thread.getCurrentThreadCpuTime();
        pass.getValue().over(hole);
        times.computeIfAbsent(pass.getKey(), name -> new ArrayList<>()).add(thread.getCurrentThreadCpuTime() - start);
      }
    }
    return times;
  }
}
