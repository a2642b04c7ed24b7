package io.github.pressclip.strip.judge;

/**
 * Tells captions by their end, which says who took or gave the picture, in East Asia also where and when it was taken:
 * {@code The bridge. (Photo: Ann Smith)}, {@code The bridge. Photo: Ann Smith}, {@code The bridge. THE NORRBY PRESS/Ann
 * Smith}, {@code The bridge. Ann Smith/Shutterstock}, {@code The bridge © Ann Smith},
 * {@code 汐見市の橋（市提供）}, {@code 舊大橋。（記者江若晴攝）}, {@code 橋の上で（4日、汐見市で）}, {@code ▲舊大橋。（圖／縣府）}.
 */
public final class CaptionSign {
  /** Characters; a longer text is a paragraph. */
  private static final int LONGEST = 120;

  /** The same where a word needs more characters. */
  private static final int LONGEST_WESTERN = 320;

  /** The same where a name of a house stands at the end, or a sign of rights: what stands so in a box is longer. */
  private static final int LONGEST_SIGNED = 200;

  /** Characters before the bracket of a credit; with fewer it's a line of its own. */
  private static final int SHORTEST = 20;

  /** Characters of a caption with its credit; a shorter line is a byline. */
  private static final int SENTENCE = 60;

  /** Characters from the stroke of a credit to its end. */
  private static final int CREDIT = 50;

  /** Characters of a house's name, "AFP via Getty Images". */
  private static final int LONGEST_HOUSE = 24;

  /** How the last bracket of a caption begins. */
  private static final String[] LABELS = {
    "Photo: ", "Photo by ", "Photos by ", "Photo courtesy ", "Photo/", "AP Photo/", "File photo", "File Photo",
    "Image: ", "Foto: ", "Picture: ", "Bild: ", "Fotos: ", "Bilder: "
  };

  /** How a line in brackets begins that says the same; behind a paragraph it says whence its facts are. */
  private static final String[] SOURCES = {"Quelle: ", "Grafik: ", "Illustration: "};

  /** How a credit begins that follows a sentence. */
  private static final String[] SIGNED = {
    "Photo: ", "Photo by ", "Photograph: ", "Photograph by ", "Image: ", "Picture: ", "Foto: ", "Bild: "
  };

  /** Houses that sell pictures, and agencies; what stands before one is a stroke, a bracket or the like. */
  private static final String[] HOUSES = {
    "Getty Images", "Getty", "Shutterstock", "iStock", "iStock.com", "iStockphoto", "Unsplash", "Pexels", "Pixabay",
    "Adobe Stock", "stock.adobe.com", "Alamy", "Alamy Stock Photo", "Depositphotos", "Dreamstime", "imago images",
    "IMAGO", "AFP", "Reuters", "REUTERS", "EPA", "dpa", "AP", "APA", "Keystone", "ANSA", "EFE", "Xinhua"
  };

  /** How the last bracket of a caption ends. */
  private static final String[] ENDS = {
    "提供", "撮影", "攝", "摄", "攝影", "摄影", "資料圖片", "资料图片", "資料照片", "资料照片", "資料照", "資料圖", "제공", "자료사진"
  };

  /** How it begins. */
  private static final String[] STARTS = {"圖／", "图／", "圖/", "图/", "圖：", "图：", "사진=", "写真＝", "写真："};

  private CaptionSign() {}

  /** True for a text with such an end. */
  public static boolean ends(String text) {
    return text.length() <= LONGEST_WESTERN && (isLabelled(text) || isSigned(text) || isStroked(text))
        || text.length() <= LONGEST_SIGNED && (isOfHouse(text) || isOfRights(text))
        || isEastern(text);
  }

  /**
   * {@code FILE PHOTO: The bridge}, {@code The bridge. (Photo: Ann Smith)}, {@code (Photo by Ann Smith/Norrby Mail)}.
   */
  private static boolean isLabelled(String text) {
    if (text.startsWith("FILE PHOTO: ")) {
      return true;
    }
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return (open == 0 || open >= SHORTEST) && isOneAt(text, open + 1, LABELS)
        || open == 0 && isOneAt(text, 1, SOURCES);
  }

  /** "The old ferry at its quay. Photo: Ann Smith": a sentence, then the credit without brackets. */
  private static boolean isSigned(String text) {
    // looked for from the end, where few texts have a full stop so near
    int stop = text.lastIndexOf(". ", text.length() - 3);
    if (stop < SHORTEST || text.length() - stop > CREDIT || ".!?”".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    return isOneAt(text, stop + 2, SIGNED);
  }

  /** "The old ferry at its quay. Ann Smith/Shutterstock", "Ann Smith / AFP": a stroke and whose picture it is. */
  private static boolean isOfHouse(String text) {
    int end = text.endsWith(")") ? text.length() - 1 : text.length();
    int stroke = text.lastIndexOf('/', end - 1);
    int start = stroke + 1;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    if (stroke < 2 || end - start > LONGEST_HOUSE) {
      return false;
    }
    for (String house : HOUSES) {
      if (text.startsWith(house, start) && (start + house.length() == end
          || text.startsWith(" via ", start + house.length()))) {
        return true;
      }
    }
    return false;
  }

  /** "The old ferry at its quay © Ann Smith": the sign, and a name at the end. */
  private static boolean isOfRights(String text) {
    int sign = text.lastIndexOf('©');
    return sign >= 0 && text.length() - sign <= CREDIT && sign + 2 < text.length()
        && ".!?:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isOneAt(String text, int at, String[] labels) {
    for (String label : labels) {
      if (text.startsWith(label, at)) {
        return true;
      }
    }
    return false;
  }

  /** "The old ferry at its quay. THE NORRBY PRESS/Ann Smith": after a sentence capitals, a stroke, and a name. */
  private static boolean isStroked(String text) {
    int stroke = text.length() < SENTENCE ? -1 : text.indexOf('/', text.length() - CREDIT);
    if (stroke < 2 || stroke + 2 >= text.length() || ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean capitals = Character.isUpperCase(text.charAt(stroke - 1)) && Character.isUpperCase(text.charAt(stroke - 2));
    boolean name = Character.isUpperCase(text.charAt(stroke + 1)) && Character.isLowerCase(text.charAt(stroke + 2));
    int start = stroke;
    while (start > 0 && (Character.isUpperCase(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
      start--;
    }
    return capitals && name && text.indexOf(' ', stroke) > 0 && start > 0 && ".)”".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isEastern(String text) {
    int length = text.length();
    if (length < 4 || length > LONGEST) {
      return false;
    }
    char last = text.charAt(length - 1);
    if (last == '）' || last == ')') {
      int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
      return open > 1 && isSign(text.substring(open + 1, length - 1), text.charAt(0));
    }
    boolean photographed = text.endsWith("撮影") || text.endsWith("／攝影") || text.endsWith("/攝影") || text.endsWith("／摄影");
    int reporter = "图圖摄攝".indexOf(last) >= 0 ? Math.max(text.lastIndexOf("记者"), text.lastIndexOf("記者")) : -1;
    return photographed || reporter > 0 && length - reporter < 14;
  }

  private static boolean isSign(String bracket, char first) {
    if (first == '▲' || first == '△') {
      return true;
    }
    for (String end : ENDS) {
      if (bracket.endsWith(end)) {
        return true;
      }
    }
    for (String start : STARTS) {
      if (bracket.startsWith(start)) {
        return true;
      }
    }
    return bracket.endsWith("で") && bracket.indexOf('日') > 0;
  }
}
