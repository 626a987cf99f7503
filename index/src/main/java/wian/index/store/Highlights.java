package wian.index.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import wian.index.circular.Letter;
import wian.index.circular.Place;
import wian.index.search.AskedNumber;
import wian.index.search.AskedText;
import wian.index.search.AskedWord;
import wian.index.search.Highlight;

/** The pieces of letters in which something of a question stands: subject and lines of the text. */
final class Highlights {
  private static final int MOST_LINES = 3;

  /** No line that matters is longer; a text without line ends is not sent whole. */
  private static final int LONGEST = 400;

  private final UnifiedHighlighter highlighter =
      UnifiedHighlighter.builderWithoutSearcher(Words.ANALYZER)
          .withFieldMatcher(field -> true)
          .withMaxLength(Integer.MAX_VALUE - 1)
          .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
          .withFormatter(new Pieces())
          .build();

  private final Query words;
  private final Query runs;

  /** Of what was asked. */
  Highlights(AskedText asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.phrases().forEach(phrase -> any.add(Words.phrase(phrase), Occur.SHOULD));
    asked.words().forEach(word -> any.add(Words.some(word), Occur.SHOULD));
    asked
        .number()
        .map(AskedNumber::typed)
        .ifPresent(number -> any.add(Words.phrase(number), Occur.SHOULD));
    words = any.build();
    BooleanQuery.Builder alike = new BooleanQuery.Builder();
    for (AskedWord word : asked.words()) {
      alike.add(Words.alike(Fields.RUNS, word.ways().getFirst(), 0), Occur.SHOULD);
    }
    runs = alike.build();
  }

  /** The pieces of a letter, the subject first. */
  List<Highlight> of(Letter letter, Optional<String> text) {
    List<Highlight> found = new ArrayList<>();
    String subject = Optional.ofNullable(letter.subject()).orElse("");
    List<Place> printed = letter.evidence().getOrDefault("subject", List.of());
    pieces(Fields.SUBJECT, words, subject, 1).stream()
        .map(piece -> new Highlight("subject", piece.text(), piece.marks(), printed))
        .forEach(found::add);
    List<Piece> lines = pieces(Fields.WORDS, words, text.orElse(""), MOST_LINES);
    if (found.isEmpty() && lines.isEmpty()) {
      lines = pieces(Fields.RUNS, runs, text.orElse(""), 1);
    }
    lines.stream()
        .map(piece -> new Highlight("text", piece.text(), piece.marks(), List.of()))
        .forEach(found::add);
    return found;
  }

  private List<Piece> pieces(String field, Query query, String text, int most) {
    if (text.isEmpty()) {
      return List.of();
    }
    try {
      Object pieces = highlighter.highlightWithoutSearcher(field, query, text, most);
      return pieces instanceof Found found ? found.pieces() : List.of();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A line with what is marked in it. */
  private record Piece(String text, List<List<Integer>> marks) {}

  private record Found(List<Piece> pieces) {}

  /** Passages as pieces, in the order in which they stand. */
  private static final class Pieces extends PassageFormatter {
    @Override
    public Found format(Passage[] passages, String content) {
      List<Piece> pieces = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          pieces.add(piece(passage, content));
        }
      }
      return new Found(pieces);
    }

    private static Piece piece(Passage passage, String content) {
      int from = passage.getStartOffset();
      int to = Math.min(passage.getEndOffset(), from + LONGEST);
      String line = content.substring(from, to).stripTrailing();
      List<List<Integer>> marks = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = passage.getMatchStarts()[i] - from;
        int end = Math.min(passage.getMatchEnds()[i] - from, line.length());
        List<Integer> last = marks.isEmpty() ? null : marks.getLast();
        if (last != null && start <= last.getLast()) {
          marks.set(marks.size() - 1, List.of(last.getFirst(), Math.max(end, last.getLast())));
        } else if (start < end) {
          marks.add(List.of(start, end));
        }
      }
      return new Piece(line, marks);
    }
  }
}
