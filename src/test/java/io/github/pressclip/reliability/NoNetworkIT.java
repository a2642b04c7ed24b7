package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.pressclip.Shell;
import io.github.pressclip.Shell.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page refers to, nobody is called and no file beside it is opened. */
class NoNetworkIT {
  /** Everything by which a page or a document of XML can make a reader fetch something. */
  private static final String PAGE = """
      <?xml version="1.0"?>
      <?xml-stylesheet href="http://HOST/a.xsl" type="text/xsl"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://HOST/xhtml.dtd" [
        <!ENTITY remote SYSTEM "http://HOST/entity">
        <!ENTITY local SYSTEM "secret">
        <!ENTITY % all SYSTEM "http://HOST/all.dtd"> %all;
      ]>
      <html xmlns:xi="http://www.w3.org/2001/XInclude"><head>
      <base href="http://HOST/">
      <meta http-equiv="refresh" content="0; url=http://HOST/refresh">
      <link rel="stylesheet" href="http://HOST/style.css"><link rel="canonical" href="http://HOST/canonical">
      <link rel="alternate" type="application/json+oembed" href="http://HOST/oembed">
      <link rel="amphtml" href="http://HOST/amp"><link rel="next" href="http://HOST/next">
      <meta property="og:url" content="http://HOST/og"><meta property="og:image" content="http://HOST/og.png">
      <script type="application/ld+json">{"@context": "http://HOST/context", "@type": "NewsArticle",
       "@id": "http://HOST/id", "mainEntityOfPage": "http://HOST/main"}</script>
      <script src="http://HOST/script.js"></script><style>@import url("http://HOST/import.css");</style>
      </head><body background="http://HOST/background.png">
      <iframe src="http://HOST/frame"></iframe><object data="http://HOST/object"></object><embed src="http://HOST/embed">
      <img src="http://HOST/image.png" srcset="http://HOST/image2.png 2x"><video src="http://HOST/video.mp4"></video>
      <svg><use href="http://HOST/use.svg#a"/></svg><xi:include href="http://HOST/include"/>
      <h1>Ferry resumes after storm</h1>
      <p>The ferry between the islands resumed on Monday, three weeks after a storm tore away the landing stage. &remote;
      &local; <a href="http://HOST/link">More</a></p>
      <p>The line expects to carry as many passengers as before the storm within a week, and will run an additional ship on
      both days of the weekend for those who put off their errands on the mainland.</p>
      </body></html>
      """;

  @TempDir Path folder;

  @Test
  void noReferenceOfAPageIsFollowed() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      String page = PAGE.replace("HOST", "127.0.0.1:" + server.getLocalPort());
      Path pages = Files.createDirectory(folder.resolve("pages"));
      Files.writeString(pages.resolve("page.html"), page);
      Files.writeString(pages.resolve("secret"), "a secret that no page may ask for");
      Shell shell = new Shell(folder).set("CI", null).set("PRESSCLIP_OPTS", "-Xlog:class+load:file=../loaded.txt");

      for (String command : new String[] {
          "--format json page.html", "--explain page.html", "--input text page.html", "check --update ."}) {
        Outcome outcome = shell.run("cd pages && $PRESSCLIP " + command + " && cat *.json; cat ../loaded.txt >../loaded");

        assertEquals(0, outcome.status(), outcome.err());
        assertFalse(outcome.out().contains("a secret"), outcome.out());
        String loaded = Files.readString(folder.resolve("loaded"));
        assertTrue(loaded.contains("io.github.pressclip.Pressclip "));
        assertFalse(loaded.contains(" java.net.Socket ") || loaded.contains("HttpURLConnection"), command);
      }
      assertTrue(Files.readString(pages.resolve("expected.json")).contains("Ferry resumes after storm"));
      assertEquals(0, connections(server));
    }
  }

  @Test
  void nothingInPressclipCanOpenAConnection() {
    ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..")
        .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.pressclip"));
  }

  /** How many connections wait; the kernel takes them up to its backlog, whether somebody accepts them or not. */
  private static int connections(ServerSocket server) throws IOException {
    server.setSoTimeout(200);
    int connections = 0;
    try {
      while (true) {
        server.accept().close();
        connections++;
      }
    } catch (SocketTimeoutException e) {
      return connections;
    }
  }
}
