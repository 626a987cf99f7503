package wian.pipeline.serve;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wian.pipeline.answer.Told;

/** What of an answer a client wants (RFC 9110, 12 and 13): all of it, or to be told why not. */
final class Wanted {
  private static final Pattern WEIGHT =
      Pattern.compile("(?i);\\s*q\\s*=\\s*0(?:\\.0{0,3})?\\s*(?:;|$)");

  private Wanted() {}

  static Answer of(Answer answer, HttpServerRequest request) throws IOException {
    boolean asked =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    if (answer.status() != 200 || !asked) {
      return answer;
    }
    if (!takes(request.headers().getAll("Accept"), answer.type())) {
      close(answer);
      return Answer.problem(
          406, new Told("คำตอบเป็น " + answer.type(), "the answer is " + answer.type()));
    }
    String tag = tag(answer.body());
    if (ETag.matches(request.getHeader("If-None-Match"), tag)) {
      close(answer);
      return Answer.unchanged(tag);
    }
    return answer.with("ETag", tag);
  }

  private static String tag(Answer.Body body) {
    return switch (body) {
      case Answer.Body.Text(String text) -> ETag.of(text);
      case Answer.Body.Stored stored -> stored.tag();
      case Answer.Body.Bytes made -> made.tag();
      case Answer.Body.Made made -> made.tag();
      case Answer.Body.None none -> ETag.of("");
    };
  }

  private static void close(Answer answer) throws IOException {
    if (answer.body() instanceof Answer.Body.Made made) {
      made.bytes().close();
    }
  }

  /**
   * Whether one of the ranges that a client accepts is that of a media type; the narrowest says.
   */
  static boolean takes(List<String> accept, String type) {
    String plain = type.replaceFirst(";.*", "").strip();
    List<String> any = List.of(plain, plain.replaceFirst("/.*", "/*"), "*/*");
    List<String> ranges =
        accept.stream()
            .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",")))
            .map(String::strip)
            .filter(range -> !range.isEmpty())
            .toList();
    return ranges.isEmpty()
        || ranges.stream()
            .filter(range -> any.contains(name(range)))
            .min(Comparator.comparingInt(range -> any.indexOf(name(range))))
            .filter(range -> !isRefused(range))
            .isPresent();
  }

  private static String name(String range) {
    return range.replaceFirst("\\s*;.*", "");
  }

  private static boolean isRefused(String range) {
    Matcher weight = WEIGHT.matcher(range);
    return weight.find();
  }
}
