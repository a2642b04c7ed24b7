package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.StoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the dates that a page declares for machines: JSON-LD and meta tags. */
final class DeclaredStamps {
  /** Meta tags of the day of publication, the surest first. */
  private static final List<String> PUBLISHED = List.of(
      "article:published_time", "og:article:published_time", "article:published", "datepublished", "og:published_time",
      "og:pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
      "publish-date", "publish_date", "publishdate", "published_time", "published-date", "publication_date",
      "article.published", "article_date_original", "article:post_date", "originalpublicationdate", "bt:pubdate",
      "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date.created", "citation_publication_date",
      "citation_date", "citation_online_date", "rnews:datepublished", "article.created", "datecreated", "pubdate",
      "pub_date", "ptime", "dc.date.published", "published", "timestamp", "created", "mediator_published_time");

  /** Meta tags that say "date" and no more. */
  private static final List<String> DATED =
      List.of("date", "dc.date", "dcterms.date", "article:date", "dc:date", "og:release_date", "release_date",
          "last-published", "article_date", "displaydate", "eomportal-lastupdate", "buildtime");

  /** Meta tags of the last change. */
  private static final List<String> UPDATED = List.of(
      "article:modified_time", "og:updated_time", "article:updated_time", "datemodified", "last-modified", "lastmod",
      "dcterms.modified", "dc.date.modified", "og:modified_time", "article:modified", "modified_time", "revised",
      "article.updated", "parsely-modified-date", "utime");

  /** Parts of the names of meta tags with which a program that copies pages says when it did: savepage-date. */
  private static final List<String> COPIED =
      List.of("savepage", "archiv", "captur", "crawl", "snapshot", "retriev", "accessed", "memento");

  private final StampReader reader;
  private final List<Stamp> stamps = new ArrayList<>();

  DeclaredStamps(StampReader reader) {
    this.reader = reader;
  }

  /** All of them, JSON-LD first. */
  List<Stamp> read(Metadata metadata) {
    for (Map<String, Object> object : metadata.jsonLd()) {
      object(object, StoryType.is(object.get("@type")) ? Rank.JSON_LD : Rank.PAGE_JSON_LD);
    }
    metas(metadata, PUBLISHED, Kind.PUBLISHED, Rank.META);
    metas(metadata, DATED, Kind.PUBLISHED, Rank.PAGE_META);
    metas(metadata, UPDATED, Kind.UPDATED, Rank.META);
    others(metadata);
    add(Kind.PUBLISHED, metadata.scripted(), Rank.SCRIPT);
    return stamps;
  }

  private void object(Map<?, ?> object, Rank rank) {
    for (String key : new String[] {"datePublished", "dateCreated", "uploadDate"}) {
      add(Kind.PUBLISHED, object.get(key), key.equals("datePublished") ? rank : Rank.PAGE_JSON_LD);
    }
    add(Kind.UPDATED, object.get("dateModified"), rank);
  }

  private void metas(Metadata metadata, List<String> names, Kind kind, Rank rank) {
    for (String name : names) {
      if (!isOfNote(metadata, name)) {
        add(kind, metadata.first(name), rank);
      }
    }
  }

  /** Meta tags of other names that say what they are: {@code w-published-date}, {@code cludo:date}. */
  private void others(Metadata metadata) {
    for (Map.Entry<String, List<String>> meta : metadata.meta().entrySet()) {
      String name = meta.getKey();
      if (PUBLISHED.contains(name) || DATED.contains(name) || UPDATED.contains(name)
          || !name.contains("date") && !name.contains("time") || name.contains("expir") || name.contains("event")
          || name.contains("unpublish") || name.contains("end") || isOfCopy(name) || isOfNote(metadata, name)) {
        continue;
      }
      boolean updated = name.contains("modif") || name.contains("update") && !name.contains("publish");
      boolean published = name.contains("publi") || name.contains("creat") || name.contains("release")
          || name.endsWith("date");
      if (updated || published) {
        add(updated ? Kind.UPDATED : Kind.PUBLISHED, meta.getValue().get(0), Rank.PAGE_META);
      }
    }
  }

  /** True for the moment of a copy, but for the publication that such a program copies: savepage-pubdate. */
  private static boolean isOfCopy(String name) {
    if (!name.contains("pub")) {
      for (String part : COPIED) {
        if (name.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for the days of a note into which a page was clipped: what writes it names the page's address beside them. */
  private static boolean isOfNote(Metadata metadata, String name) {
    return (name.equals("created") || name.equals("updated")) && metadata.first("source-url") != null;
  }

  private void add(Kind kind, Object value, Rank rank) {
    Object single = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    if (single instanceof String text && !text.isBlank()) {
      Stamp stamp = reader.value(kind, text, rank);
      if (stamp != null) {
        stamps.add(stamp);
      }
    }
  }
}
