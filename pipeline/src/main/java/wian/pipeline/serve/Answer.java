package wian.pipeline.serve;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wian.pipeline.answer.Json;
import wian.pipeline.answer.Told;

/**
 * What a client is answered.
 *
 * @param status HTTP status
 * @param type media type with its charset
 * @param body what is sent
 * @param headers other headers that are sent
 */
record Answer(int status, String type, Body body, Map<String, String> headers) {
  private static final String JSON = "application/json; charset=utf-8";

  Answer {
    headers = Map.copyOf(headers);
  }

  /** What is sent. */
  sealed interface Body {
    /** Text, sent as UTF-8. */
    record Text(String text) implements Body {}

    /** A file that is kept, and the tag by which a client says that it has it. */
    record Stored(Path file, String tag) implements Body {}

    /** Bytes, and their tag. */
    record Bytes(ByteBuffer bytes, String tag) implements Body {}

    /** What was made for this answer alone: closed when it was sent, or is not wanted. */
    record Made(InputStream bytes, String tag) implements Body {}

    /** Nothing. */
    record None() implements Body {}
  }

  /** JSON text, found. */
  static Answer json(String text) {
    return new Answer(200, JSON, new Body.Text(text), Map.of());
  }

  /** A page of a list, and where the next one is asked for; empty for the last. */
  static Answer page(String json, Optional<String> next) {
    return new Answer(
        200,
        JSON,
        new Body.Text(json),
        next.map(address -> Map.of("Link", "<" + address + ">; rel=\"next\"")).orElse(Map.of()));
  }

  /** Something was taken; it will be found at an address. */
  static Answer taken(int status, String json, String location) {
    return new Answer(status, JSON, new Body.Text(json), Map.of("Location", location));
  }

  /** Text of another kind than JSON. */
  static Answer text(String type, String text) {
    return new Answer(200, type, new Body.Text(text), Map.of());
  }

  /** A file to be saved or subscribed to. */
  static Answer file(String type, String text, String name) {
    return new Answer(200, type, new Body.Text(text), named("inline", name));
  }

  /** An original, to be saved. */
  static Answer original(String type, Path file, String sha256, String name) {
    return new Answer(200, type, new Body.Stored(file, ETag.of(sha256)), named("attachment", name));
  }

  /** A picture, to be shown. */
  static Answer picture(String type, byte[] bytes, String tag) {
    return new Answer(200, type, new Body.Bytes(ByteBuffer.wrap(bytes), tag), Map.of());
  }

  /** What was made when it was asked for, to be saved. */
  static Answer made(String type, InputStream bytes, String tag, String name) {
    return new Answer(200, type, new Body.Made(bytes, tag), named("attachment", name));
  }

  /** The client has it, by this tag. */
  static Answer unchanged(String tag) {
    return new Answer(304, JSON, new Body.None(), Map.of("ETag", tag));
  }

  /** The same with another header. */
  Answer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  /** RFC 6266: the name in ASCII for old programs, and as it is. */
  private static Map<String, String> named(String how, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return Map.of(
        "Content-Disposition",
        how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + Encoded.of(name));
  }

  /** Why there is no answer: Problem Details (RFC 9457), in Thai and English. */
  static Answer problem(int status, Told told) {
    String text =
        Json.record(
            new Problem(
                "about:blank",
                Problems.title(status),
                status,
                told.line(),
                told.thai(),
                told.english()));
    return new Answer(status, "application/problem+json", new Body.Text(text), Map.of());
  }

  /**
   * A problem.
   *
   * @param detail what is wrong, in both languages
   */
  record Problem(
      String type, String title, int status, String detail, String thai, String english) {}
}
