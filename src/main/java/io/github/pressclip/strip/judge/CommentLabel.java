package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Phrases;
import java.util.Set;

/**
 * Tells the line that heads readers' comments: {@code Comments}, {@code 12 commentaires}, {@code Kommentare (3)},
 * {@code 3 thoughts on “The crane”}.
 */
final class CommentLabel {
  /** Characters of a label with its count. */
  private static final int LONGEST = 40;

  /** In small letters, without the count. */
  private static final Set<String> LABELS = Set.of(
      "comments", "comment", "reader comments", "readers' comments", "user comments", "kommentare", "kommentar",
      "leserkommentare", "leserkommentar", "lesermeinungen", "leserzuschriften", "commentaires", "commentaire",
      "vos commentaires", "comentarios", "comentario", "comentários", "comentário", "commenti", "commento", "reacties",
      "reactie", "kommentarer", "kommentaarit", "komentarze", "komentáře", "komentari", "hozzászólások", "comentarii",
      "yorumlar", "σχόλια", "комментарии", "коментарі", "коментари", "コメント", "評論", "评论", "댓글");

  /** What systems of blogs put between a count and the story's own headline. */
  private static final Phrases JOINTS = Phrases.of(
      "thought on ", "thoughts on ", "response to ", "responses to ", "comment on ", "comments on ", "comment to ",
      "comments to ", "kommentar zu ", "kommentare zu ", "gedanke zu ", "gedanken zu ", "antwort auf ",
      "antworten auf ",
      "commentaire sur ", "commentaires sur ", "réflexion sur ", "réflexions sur ", "comentario en ", "comentarios en ",
      "comentario sobre ", "comentarios sobre ", "respuesta a ", "respuestas a ", "commento su ", "commenti su ",
      "reactie op ", "reacties op ");

  private CommentLabel() {}

  /** True for such a line. */
  static boolean is(String line) {
    int start = 0;
    while (start < line.length() && isOfCount(line.charAt(start))) {
      start++;
    }
    int end = line.length();
    while (end > start && (isOfCount(line.charAt(end - 1)) || line.charAt(end - 1) == ':')) {
      end--;
    }
    if (start == end || start == 0 && end > LONGEST) {
      return false;
    }
    String lower = Lower.of(line.substring(start, Math.min(end, start + LONGEST)));
    return end - start <= LONGEST && LABELS.contains(lower) || start > 0 && JOINTS.open(lower);
  }

  private static boolean isOfCount(char c) {
    return Character.isDigit(c) || c == '(' || c == ')' || c == ' ' || c == '[' || c == ']';
  }
}
