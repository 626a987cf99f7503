package wian.pipeline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import wian.index.circular.LetterJson;
import wian.pipeline.Wian;
import wian.pipeline.answer.Examples;

/** The real server on a free port, over a home that holds letters of a chain. */
final class Served implements AutoCloseable {
  private static final Path CIRCULARS = Path.of("..", "fixtures", "circulars");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Wian wian;
  private final HttpService service;

  private Served(Wian wian, HttpService service) {
    this.wian = wian;
    this.service = service;
  }

  static Served at(Path home, String... files) throws HttpService.NoListening {
    Wian wian = Wian.toWrite(home);
    for (String file : List.of(files)) {
      wian.flow().take(CIRCULARS.resolve(file), "inbox");
    }
    Holdings holdings = Holdings.of(wian, home.resolve("inbox"));
    return new Served(
        wian,
        HttpService.start(
            "127.0.0.1", 0, CompletableFuture.completedFuture(holdings), Examples.NOON));
  }

  Wian wian() {
    return wian;
  }

  HttpService service() {
    return service;
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(service.address() + path.replaceFirst("^/", "")));
  }

  HttpResponse<byte[]> get(String path) {
    return send(to(path));
  }

  /** SHA-256 of a file that it was given. */
  String sha256(String file) {
    try {
      for (JsonNode one : LetterJson.MAPPER.readTree(get("api/intake?limit=1000").body())) {
        if (one.get("name").asText().equals(file)) {
          return one.get("sha256").asText();
        }
      }
      throw new IllegalArgumentException("not held: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String path) {
    try {
      return LetterJson.MAPPER.readTree(get(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    service.close();
    wian.close();
  }
}
