package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files to be looked at: pictures of their pages, and PDF that can be searched. */
class PicturesApiTest {
  @TempDir static Path home;

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.at(home, "flood-1-department.pdf", "flood-2-province.txt");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String of(String file, String rest) {
    return "api/files/" + served.sha256(file) + rest;
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void aPageIsShownAsWideAsAskedFor() throws IOException {
    HttpResponse<byte[]> page = served.get(of("flood-1-department.pdf", "/pages/2?width=300"));
    assertEquals(200, page.statusCode(), () -> Served.text(page));
    assertEquals("image/jpeg", header(page, "Content-Type"));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.body()));
    assertEquals(300, image.getWidth());
    assertTrue(image.getHeight() > 400, "an A4 page stands upright");
  }

  @Test
  void whoHasAPictureIsToldSo() {
    String path = of("flood-1-department.pdf", "/pages/1?width=200");
    String tag = header(served.get(path), "ETag");
    HttpResponse<byte[]> again = served.send(served.to(path).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    HttpResponse<byte[]> wider =
        served.send(
            served
                .to(of("flood-1-department.pdf", "/pages/1?width=201"))
                .header("If-None-Match", tag));
    assertEquals(200, wider.statusCode());
  }

  @Test
  void theLinesOfAPageSayWhereTheyStand() {
    var pages = served.json(of("flood-1-department.pdf", "/pages"));
    assertEquals(1, pages.at("/0/number").asInt());
    assertEquals(4, pages.at("/0/lines/0/box").size());
  }

  @Test
  void aSearchablePdfIsMadeToBeSaved() {
    HttpResponse<byte[]> pdf = served.get(of("flood-1-department.pdf", "/searchable.pdf"));
    assertEquals(200, pdf.statusCode(), () -> Served.text(pdf));
    assertEquals("application/pdf", header(pdf, "Content-Type"));
    assertTrue(
        header(pdf, "Content-Disposition")
            .startsWith("attachment; filename=\"flood-1-department.searchable.pdf\""));
    assertEquals("%PDF-", new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @CsvSource({
    "flood-1-department.pdf, /pages/0, 404",
    "flood-1-department.pdf, /pages/99, 404",
    "flood-1-department.pdf, /pages/one, 404",
    "flood-1-department.pdf, /pages/1?width=49, 400",
    "flood-1-department.pdf, /pages/1?width=4001, 400",
    "flood-2-province.txt, /pages/1, 404",
    "flood-2-province.txt, /searchable.pdf, 404"
  })
  void whatCannotBeSeenIsAProblemInBothLanguages(String file, String rest, int status) {
    HttpResponse<byte[]> response = served.get(of(file, rest));
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
  }
}
