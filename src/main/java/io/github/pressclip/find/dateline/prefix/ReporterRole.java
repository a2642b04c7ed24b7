package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.page.Lower;
import java.util.Set;

/** Tells what a paper calls whoever wrote from a place, in brackets behind it: {@code SAN TARNO (Corresponsal).-}. */
final class ReporterRole {
  /** In small letters. */
  private static final Set<String> ROLES = Set.of(
      "corresponsal", "corresponsalía", "de nuestro corresponsal", "enviado especial", "enviada especial",
      "correspondent", "our correspondent", "own correspondent", "special correspondent", "staff correspondent",
      "staff reporter", "staff", "correspondente", "enviada", "enviado", "corrispondente", "inviato", "inviata",
      "envoyé spécial", "envoyée spéciale", "correspondant", "correspondante", "eigener bericht", "korrespondent",
      "korrespondentin");

  private ReporterRole() {}

  static boolean is(String words) {
    return ROLES.contains(Lower.of(words));
  }
}
