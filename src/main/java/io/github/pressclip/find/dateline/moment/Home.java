package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Host;
import io.github.pressclip.page.Page;
import java.util.List;
import java.util.Locale;

/**
 * Looks for the country of a site among a few: by the ending of its address, its language tag, a telephone number with
 * the country's code, an agency that signs the story, and at last by the countries that the page names.
 */
public final class Home {
  private final Page page;
  private final String address;
  private final String agencyCountry;
  private List<DataFile.Line> countries;

  /**
   * @param address the page's address; null if unknown
   * @param agencyCountry the country of the agency that signs the story; null if unknown
   */
  public Home(Page page, String address, String agencyCountry) {
    this.page = page;
    this.address = address;
    this.agencyCountry = agencyCountry;
  }

  /** A country and what speaks for it. */
  record Country(String code, String reason) {}

  /** The country of the site if it's one of these; null when nothing on the page tells. */
  Country among(List<String> codes) {
    if (countries == null) {
      countries = DataFile.lines(Home.class, "countries.txt");
    }
    String host = host();
    String region = region(page.metadata().language());
    if (region == null) {
      region = region(page.metadata().first("og:locale"));
    }
    for (String code : codes) {
      if (host != null && host.endsWith(code.equals("gb") ? ".uk" : "." + code)) {
        return new Country(code, "the address ends in ." + code);
      }
    }
    for (String code : codes) {
      if (code.equals(region)) {
        return new Country(code, "the page's language tag names " + code.toUpperCase(Locale.ROOT));
      }
    }
    Country phone = shown(codes, true);
    if (phone != null) {
      return phone;
    }
    for (String code : codes) {
      if (code.equals(agencyCountry)) {
        return new Country(code, "the agency that signs is at home there");
      }
    }
    return shown(codes, false);
  }

  /** The custom of writing the month first, that of the United States; null where the page doesn't tell its country. */
  Boolean monthFirst() {
    String language = page.metadata().language();
    String region = region(language);
    if (region == null) {
      region = region(page.metadata().first("og:locale"));
    }
    if (region != null) {
      return region.equals("us");
    }
    String host = host();
    int point = host == null ? -1 : host.lastIndexOf('.');
    String ending = host == null ? "" : host.substring(point + 1);
    if (ending.equals("gov") || ending.equals("mil") || ending.equals("us")) {
      return true;
    }
    boolean national = ending.length() == 2 && !ending.equals("io") && !ending.equals("co") && !ending.equals("tv");
    return national || language != null && !language.startsWith("en") ? Boolean.FALSE : null;
  }

  /** The one country whose telephone code, or name, stands on the page; null if none or several do. */
  private Country shown(List<String> codes, boolean phone) {
    Country found = null;
    for (DataFile.Line line : countries) {
      if (!codes.contains(line.key())) {
        continue;
      }
      for (String mark : Parts.of(line.value(), ',')) {
        char first = mark.charAt(0);
        if (first == '.' || phone != (first == '+') || found != null && found.code().equals(line.key())) {
          continue;
        }
        if (stands(mark)) {
          if (found != null) {
            return null;
          }
          found = new Country(line.key(), phone ? "a telephone number with " + mark : "the page names " + mark);
        }
      }
    }
    return found;
  }

  private boolean stands(String mark) {
    boolean phone = mark.charAt(0) == '+';
    for (Block block : page.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        int end = at + mark.length();
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean whole = !Character.isLetter(after) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
        if (phone ? isPhone(text, end) : whole) {
          return true;
        }
      }
    }
    return false;
  }

  /** Seven digits at least, with no more between them than spaces, strokes, points and brackets. */
  private static boolean isPhone(String text, int start) {
    int digits = 0;
    for (int i = start; i < Math.min(text.length(), start + 20); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (" -().".indexOf(c) < 0) {
        break;
      }
    }
    return digits >= 7 && start < text.length() && " -(".indexOf(text.charAt(start)) >= 0;
  }

  /** The page's host in lower case; null if its address isn't known. */
  private String host() {
    String host = Host.of(address);
    return host == null ? null : host.toLowerCase(Locale.ROOT);
  }

  /** The region of a language tag, {@code in} of {@code en-IN}; null if it has none. */
  static String region(String tag) {
    if (tag == null || tag.length() != 5 || tag.charAt(2) != '-' && tag.charAt(2) != '_') {
      return null;
    }
    return tag.substring(3).toLowerCase(Locale.ROOT);
  }
}
