package wian.pipeline.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import wian.index.search.LetterQuestion.BadCursor;
import wian.pipeline.answer.Json;

/**
 * A page of a list. A cursor names the last one shown and its place: what comes meanwhile neither
 * shows one twice nor passes one over, and where that one is gone, its place tells.
 */
record Paged<T>(List<T> all, Function<T, String> name) {

  /** The page that is asked for. */
  Answer page(Asked asked, int otherwise) {
    int from = asked.cursor().map(this::behind).orElse(0);
    int to = Math.min(all.size(), from + asked.limit(otherwise));
    Optional<String> next =
        to < all.size() ? Optional.of(asked.next(cursor(to - 1))) : Optional.empty();
    return Answer.page(Json.array(new ArrayList<>(all.subList(from, to))), next);
  }

  private String cursor(int last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last + " " + name.apply(all.get(last))).getBytes(StandardCharsets.UTF_8));
  }

  private int behind(String cursor) {
    try {
      String[] last =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
      int place = Integer.parseInt(last[0]);
      if (last.length < 2 || place < 0) {
        throw new IllegalArgumentException(cursor);
      }
      if (place < all.size() && name.apply(all.get(place)).equals(last[1])) {
        return place + 1;
      }
      return IntStream.range(0, all.size())
          .filter(i -> name.apply(all.get(i)).equals(last[1]))
          .map(i -> i + 1)
          .findFirst()
          .orElse(Math.min(place, all.size()));
    } catch (IllegalArgumentException e) {
      throw new BadCursor(e);
    }
  }
}
