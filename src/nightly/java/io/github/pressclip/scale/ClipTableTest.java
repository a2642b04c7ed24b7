package io.github.pressclip.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Pressclip;
import io.github.pressclip.Sample;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.write.JsonWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples as a table, clipped on Spark in local mode. */
@Tag("nightly")
class ClipTableTest {
  private static final StructType PAGES = new StructType()
      .add("url", DataTypes.StringType, false)
      .add("content", DataTypes.BinaryType, false);

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = SparkSession.builder().master("local[2]").appName("samples")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.warehouse.dir", Path.of("target/warehouse").toUri().toString())
        .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void everyPageOfTheTableGivesTheArticleThatItGivesAlone() throws Exception {
    Map<String, String> expected = new HashMap<>();
    List<Row> pages = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      String url = "https://samples.example/" + sample.name();
      byte[] content = Files.readAllBytes(sample.page());
      String text = Decoder.decode(content, null).text();
      Optional<Article> alone = Pressclip.clip(text, Format.of(text), url).article();
      expected.put(url, alone.map(JsonWriter::write).orElse(null));
      pages.add(RowFactory.create(url, content));
    }

    Path table = folder.resolve("pages");
    Path clippings = folder.resolve("clippings");
    spark.createDataFrame(pages, PAGES).repartition(4).write().parquet(table.toString());
    ClipTable.clip(spark.read().parquet(table.toString())).write().parquet(clippings.toString());

    Map<String, String> found = new HashMap<>();
    for (Row row : spark.read().parquet(clippings.toString()).collectAsList()) {
      found.put(row.getAs("url"), row.getAs("article"));
      assertNull(row.getAs("trouble"), row::toString);
    }
    assertEquals(expected, found);
  }

  @Test
  void oneBadPageDoesNotEndTheJob() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2, 3};
    byte[] story = Files.readAllBytes(Sample.named("wire-story-html").page());
    List<Row> pages = List.of(
        RowFactory.create("https://samples.example/picture", picture),
        RowFactory.create("https://samples.example/story", story));

    List<Row> rows = ClipTable.clip(spark.createDataFrame(pages, PAGES)).orderBy("url").collectAsList();

    assertTrue(rows.get(0).<String>getAs("trouble").startsWith("is no text"), rows.get(0)::toString);
    assertEquals("Lindhaven", rows.get(1).getAs("place"));
    assertEquals("2025-09-04", rows.get(1).getAs("date"));
  }
}
