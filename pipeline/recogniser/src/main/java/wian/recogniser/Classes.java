package wian.recogniser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the network tells apart: class 0 is nothing, each other one a text of one or two characters.
 */
final class Classes {
  static final int BLANK = 0;

  private final List<String> texts;

  private Classes(List<String> texts) {
    this.texts = texts;
  }

  static Classes read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    List<String> texts =
        all.lines()
            .map(line ->
                switch (line) {
                  case "<blank>" -> "";
                  case "<space>" -> " ";
                  default -> line;
                })
            .toList();
    if (texts.isEmpty() || !texts.getFirst().isEmpty()) {
      throw new IOException("the first class is not <blank>");
    }
    return new Classes(texts);
  }

  /** The class of a space. */
  int space() {
    return texts.indexOf(" ");
  }

  /** The class of a text; empty where it has none. */
  OptionalInt of(String text) {
    int index = texts.indexOf(text);
    return index > BLANK ? OptionalInt.of(index) : OptionalInt.empty();
  }

  String text(int index) {
    return texts.get(index);
  }
}
