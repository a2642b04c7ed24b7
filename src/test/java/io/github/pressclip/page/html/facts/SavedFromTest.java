package io.github.pressclip.page.html.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.page.html.HtmlReader;
import org.junit.jupiter.api.Test;

/** A page that a browser saved in, its address out. */
class SavedFromTest {
  private static final String ADDRESS = "https://www.norrby-post.example/2025/06/03/ferry";

  private static String address(String page) {
    return HtmlReader.read(page).metadata().canonical();
  }

  @Test
  void browsersNoteItAboveThePage() {
    assertEquals(ADDRESS, address("<!DOCTYPE html>\n<!-- saved from url=(0048)" + ADDRESS + " -->\n<html><p>Ferry"));
    assertEquals(ADDRESS, address("<!-- saved from url=(0048)" + ADDRESS + " --><p>Ferry"));
  }

  @Test
  void singleFileNotesItInsideTheRoot() {
    assertEquals(ADDRESS, address("<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: " + ADDRESS
        + " \n saved date: Sun Nov 29 2026 10:15:12 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8><p>Ferry"));
  }

  @Test
  void thePagesOwnAddressCountsMore() {
    assertEquals("https://norrby-post.example/1", address("<!-- saved from url=(0048)" + ADDRESS + " -->"
        + "<html><head><link rel=canonical href=https://norrby-post.example/1></head><p>Ferry"));
  }

  @Test
  void otherCommentsNoteNone() {
    assertNull(address("<!-- see https://www.norrby-post.example/terms --><html><p>Ferry"));
    assertNull(address("<html><body><p>Ferry<!-- saved from url=(0048)" + ADDRESS + " --></p></body></html>"));
    assertNull(address("<!-- saved from url=(0014)about:internet --><html><p>Ferry"));
  }
}
