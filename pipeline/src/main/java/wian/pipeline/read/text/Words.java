package wian.pipeline.read.text;

import java.util.List;
import wian.index.circular.Box;
import wian.pipeline.extract.Line;

/** Where words of a line stand on the page. */
public final class Words {
  private Words() {}

  /** The place of some of a line's characters, or of the line where it does not tell more. */
  static Box box(Line line, List<Integer> chars) {
    List<Integer> ends = line.ends();
    if (line.box() == null || chars == null || ends == null || ends.size() < chars.getLast()) {
      return line.box();
    }
    int first = chars.getFirst();
    double left = first == 0 ? 0 : ends.get(first - 1) / 1000.0;
    double right = ends.get(chars.getLast() - 1) / 1000.0;
    Box box = line.box();
    return right > left
        ? new Box(box.x() + left * box.w(), box.y(), (right - left) * box.w(), box.h())
        : box;
  }
}
