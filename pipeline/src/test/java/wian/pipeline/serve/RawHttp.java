package wian.pipeline.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** HTTP requests byte by byte, for those that a well-behaved client refuses to send. */
final class RawHttp {
  private RawHttp() {}

  static String get(URI service, String path) throws IOException {
    return get(service, path, service.getAuthority());
  }

  static String get(URI service, String path, String host) throws IOException {
    return ask("GET", service, path, host);
  }

  static String ask(String method, URI service, String path, String host) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
