package io.github.pressclip.strip.judge;

/** Tells a button that shares the story with a network. */
final class ShareButton {
  private static final String[] NETWORKS = {" whatsapp", " telegram", " facebook", " twitter", " x", " linkedin"};

  /** Characters of a button. */
  private static final int LONGEST = 34;

  private static final String[] VERBS = {
    "compartilhe ", "compartir ", "comparte ", "compartí ", "bagikan ", "kongsi "
  };

  private ShareButton() {}

  /**
   * True for "Compartilhe no WhatsApp", "Facebookでシェアする".
   *
   * @param lower the line in small letters
   */
  static boolean is(String lower) {
    if (lower.endsWith("でシェアする") || lower.endsWith("でシェア")) {
      return true;
    }
    return lower.length() <= LONGEST && endsInNetwork(lower) && shares(lower);
  }

  private static boolean endsInNetwork(String lower) {
    for (String network : NETWORKS) {
      if (lower.endsWith(network)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shares(String lower) {
    for (String verb : VERBS) {
      if (lower.startsWith(verb)) {
        return true;
      }
    }
    return false;
  }
}
