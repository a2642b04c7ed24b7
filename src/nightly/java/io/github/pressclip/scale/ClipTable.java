package io.github.pressclip.scale;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.InputException;
import io.github.pressclip.write.JsonWriter;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A table of pages in, a table of clippings out: a row for each page, whatever the page is. */
public final class ClipTable {
  /** What is known of each page; all but {@code url} may be null. */
  static final StructType CLIPPINGS = new StructType()
      .add("url", DataTypes.StringType, false)
      .add("headline", DataTypes.StringType)
      .add("place", DataTypes.StringType)
      .add("date", DataTypes.StringType)
      .add("article", DataTypes.StringType)
      .add("trouble", DataTypes.StringType);

  private ClipTable() {}

  /**
   * Runs the job.
   *
   * @param arguments the folder of a Parquet table with the columns {@code url} (string) and {@code content} (binary),
   *     and the folder to write
   */
  public static void main(String[] arguments) {
    SparkSession spark = SparkSession.builder().appName("pressclip").getOrCreate();
    clip(spark.read().parquet(arguments[0])).write().parquet(arguments[1]);
    spark.stop();
  }

  /**
   * Clips every page. A page without an article has no {@code article}; one that can't be read has its {@code trouble},
   * so that a single page never ends a job of a billion.
   *
   * @param pages a table with the columns {@code url} and {@code content}, the bytes of the page as they were scraped
   */
  public static Dataset<Row> clip(Dataset<Row> pages) {
    MapPartitionsFunction<Row, Row> partition = ClipTable::clip;
    return pages.select("url", "content").mapPartitions(partition, Encoders.row(CLIPPINGS));
  }

  private static Iterator<Row> clip(Iterator<Row> pages) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Row next() {
        Row page = pages.next();
        return row(page.getString(0), page.getAs(1));
      }
    };
  }

  private static Row row(String url, byte[] content) {
    try {
      Decoded page = Decoder.decode(content, null);
      Optional<Article> found = Pressclip.clip(page.text(), Format.of(page.text()), url).article();
      if (found.isEmpty()) {
        return RowFactory.create(url, null, null, null, null, null);
      }
      Article article = found.get();
      Dateline dateline = article.dateline();
      return RowFactory.create(url, article.headline(), dateline == null ? null : dateline.place(),
          dateline == null ? null : dateline.date(), JsonWriter.write(article), null);
    } catch (InputException e) {
      return RowFactory.create(url, null, null, null, null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return RowFactory.create(url, null, null, null, null, "a fault of pressclip itself: " + e);
    }
  }
}
