package io.github.pressclip.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the folder of a set is laid out; docs/benchmarks.md describes each. */
enum Layout {
  /** {@code truth.jsonl} with a line a document, beside {@code pages/}, {@code text/} and {@code flat/STYLE/}. */
  LINES("truth.jsonl") {
    @Override
    List<Truth> truths(Path folder) throws IOException {
      List<Truth> truths = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve(mark()))) {
        if (!line.isBlank()) {
          truths.add(Truth.of(MAPPER.readTree(line)));
        }
      }
      return truths;
    }

    @Override
    List<View> views(Path folder) throws IOException {
      List<View> views = new ArrayList<>();
      add(View.Kind.PAGES, "pages", folder, views);
      add(View.Kind.STORIES, "text", folder, views);
      for (Path style : Corpora.folders(folder.resolve("flat"))) {
        add(View.Kind.FLAT, "flat/" + style.getFileName(), folder, views);
      }
      return views;
    }
  },

  /** As scrapinghub's article-extraction-benchmark has it: {@code ground-truth.json}, one object by id. */
  SCRAPINGHUB("ground-truth.json") {
    @Override
    List<Truth> truths(Path folder) throws IOException {
      List<Truth> truths = new ArrayList<>();
      for (Map.Entry<String, JsonNode> page : MAPPER.readTree(folder.resolve(mark()).toFile()).properties()) {
        truths.add(Truth.of(MAPPER.createObjectNode()
            .put("id", page.getKey())
            .put("url", page.getValue().path("url").asText(""))
            .put("body", page.getValue().path("articleBody").asText(""))));
      }
      return truths;
    }
  },

  /** As the Web Content Extraction Benchmark has each of its halves: {@code ground-truth/ID.json}. */
  WCXB("ground-truth") {
    @Override
    List<Truth> truths(Path folder) throws IOException {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder.resolve(mark()))) {
        files = all.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
      }
      List<Truth> truths = new ArrayList<>();
      for (Path file : files) {
        JsonNode page = MAPPER.readTree(file.toFile());
        if (isArticle(page)) {
          truths.add(Truth.of(known(file.getFileName().toString(), page)));
        }
      }
      return truths;
    }
  };

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = ".json";

  private final String mark;

  Layout(String mark) {
    this.mark = mark;
  }

  /** The file or folder that tells this layout. */
  String mark() {
    return mark;
  }

  boolean matches(Path folder) {
    return Files.exists(folder.resolve(mark));
  }

  /** What is known of each document of the set in a folder. */
  abstract List<Truth> truths(Path folder) throws IOException;

  /** The forms in which the set in a folder has its documents. */
  List<View> views(Path folder) throws IOException {
    return List.of(new View(View.Kind.PAGES, "html", folder.resolve("html")));
  }

  private static void add(View.Kind kind, String name, Path folder, List<View> views) {
    if (Files.isDirectory(folder.resolve(name))) {
      views.add(new View(kind, name, folder.resolve(name)));
    }
  }

  /** Whether a page of WCXB is an article, not a shop's or a forum's; where nothing tells its type, it is one. */
  private static boolean isArticle(JsonNode page) {
    JsonNode type = page.findPath("page_type");
    String name = type.isObject() ? type.path("primary").asText("article") : type.asText("article");
    return name.isEmpty() || name.equalsIgnoreCase("article");
  }

  private static ObjectNode known(String file, JsonNode page) {
    JsonNode truth = page.path("ground_truth");
    ObjectNode known = MAPPER.createObjectNode();
    known.put("id", file.substring(0, file.length() - JSON.length()));
    known.put("url", page.path("url").asText(""));
    known.set("body", truth.path("main_content"));
    known.set("title", truth.path("title"));
    known.set("author", truth.path("author"));
    known.set("date", truth.path("publish_date"));
    return known;
  }
}
