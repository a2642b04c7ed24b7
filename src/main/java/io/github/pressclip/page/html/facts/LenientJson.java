package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Entities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that pages carry in scripts, as broken as it comes: raw line ends in strings, commas too many,
 * comments around it, an end that is missing, character references inside strings. It gives what could be read and
 * never fails. (A strict parser throws the whole script away for one comma.)
 */
final class LenientJson {
  /** Deeper values are dropped; no page's facts lie so deep, and the reader recurses. */
  private static final int DEEPEST = 60;

  private final String text;
  private int at;

  private LenientJson(String text) {
    this.text = text;
  }

  /** Adds the objects of a script to a list, opening lists and graphs. */
  static void objects(String script, List<Map<String, Object>> into) {
    LenientJson json = new LenientJson(script);
    while (json.seek('{', '[')) {
      JsonLdObjects.collect(json.value(0), into);
    }
  }

  /**
   * A string of a script.
   *
   * @param text what it says
   * @param end the offset after its closing quotation mark
   */
  record Quoted(String text, int end) {}

  /** Reads the string that begins with the quotation mark at an offset. */
  static Quoted string(String script, int offset) {
    LenientJson json = new LenientJson(script);
    json.at = offset;
    String text = json.string();
    return new Quoted(text, json.at);
  }

  /**
   * A list of a script.
   *
   * @param values what stands in it
   * @param end the offset after its closing bracket
   */
  record Listed(List<Object> values, int end) {}

  /** Reads the list that begins behind the colon at an offset; null if something else stands there. */
  static Listed listAfter(String script, int offset) {
    LenientJson json = new LenientJson(script);
    json.at = offset;
    json.skipSpace();
    if (json.at + 1 >= script.length() || script.charAt(json.at++) != ':') {
      return null;
    }
    json.skipSpace();
    return json.at < script.length() && script.charAt(json.at) == '[' ? new Listed(json.list(0), json.at) : null;
  }

  private boolean seek(char one, char other) {
    while (at < text.length() && text.charAt(at) != one && text.charAt(at) != other) {
      at++;
    }
    return at < text.length();
  }

  private Object value(int depth) {
    skipSpace();
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (at < text.length()) {
      skipSpace();
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == '}') {
        at++;
        break;
      }
      if (c != '"') {
        at++;
        continue;
      }
      String key = string();
      skipSpace();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        Object value = depth < DEEPEST ? value(depth + 1) : skip();
        object.putIfAbsent(key, value);
      }
    }
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (at < text.length()) {
      skipSpace();
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == ']') {
        at++;
        break;
      }
      if (c == ',' || c == '}' || c == ':') {
        at++;
        continue;
      }
      list.add(depth < DEEPEST ? value(depth + 1) : skip());
    }
    return list;
  }

  /** Passes over everything: what lies too deep ends the reading of the script. */
  private Object skip() {
    at = text.length();
    return null;
  }

  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\\') {
      return escaped(start);
    }
    int end = at;
    at = Math.min(text.length(), at + 1);
    return Entities.decode(text.substring(start, end));
  }

  /** A string from its first character on; up to the place that the reader has come to, it has no escapes. */
  private String escaped(int start) {
    StringBuilder string = new StringBuilder().append(text, start, at);
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        break;
      }
      if (c != '\\' || at >= text.length()) {
        string.append(c);
        continue;
      }
      char escape = text.charAt(at++);
      switch (escape) {
        case 'n', 'r', 't', 'b', 'f' -> string.append(escape == 'n' ? '\n' : ' ');
        case 'u' -> {
          int end = Math.min(at + 4, text.length());
          try {
            string.append((char) Integer.parseInt(text, at, end, 16));
            at = end;
          } catch (NumberFormatException e) {
            string.append('u');
          }
        }
        default -> string.append(escape);
      }
    }
    return Entities.decode(string.toString());
  }

  private Object word() {
    int start = at;
    while (at < text.length() && ",:]}[{\"".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
      return null;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> number(word);
    };
  }

  private static Object number(String word) {
    try {
      return Double.valueOf(word);
    } catch (NumberFormatException e) {
      return word;
    }
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*') {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        break;
      }
    }
  }
}
