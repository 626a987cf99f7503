package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tesseract's command line with its Thai model {@code tha} (Debian: tesseract-ocr
 * tesseract-ocr-tha). Each page is a process of its own, with one thread and a time limit.
 */
public final class Tesseract implements PageRecogniser {
  private static final Duration PAGE_LIMIT = Duration.ofMinutes(2);
  private static final Duration QUESTION_LIMIT = Duration.ofSeconds(20);

  /**
   * One column of text of various sizes. Of the layouts tried on scanned letters, the one that
   * tears fewest vowels and tone marks off their line; full page analysis (3) makes lines of them.
   */
  private static final String LAYOUT = "4";

  private final String command;
  private final Path scratchFolder;
  private volatile String engine;

  /** The {@code tesseract} on the path. */
  public Tesseract() {
    this("tesseract", Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * A certain program. Nothing is run yet.
   *
   * @param command its name or path
   * @param scratch the folder for pages while they are read; nothing stays in it
   */
  public Tesseract(String command, Path scratch) {
    this.command = command;
    this.scratchFolder = scratch;
  }

  /** Asks the program; an answer is remembered, its absence is not: it may be installed later. */
  @Override
  public Optional<String> engine() {
    if (engine == null) {
      String languages = ask("--list-langs");
      if (Arrays.asList(languages.split("\\R")).contains("tha")) {
        String version = ask("--version").lines().findFirst().orElse("tesseract");
        engine = version.strip();
      }
    }
    return Optional.ofNullable(engine);
  }

  @Override
  public Seen read(BufferedImage page, int dpi) throws CannotRead {
    if (engine().isEmpty()) {
      throw new CannotRead(Extraction.Why.NO_RECOGNISER, command + " with tha is not installed");
    }
    try (Scratch scratch = Scratch.in(scratchFolder)) {
      Path picture = scratch.file("page.pgm");
      GreyMap.write(page, picture);
      Path base = scratch.file("page");
      // Both at once, from one reading: the text knows the spaces, the table knows the places.
      run(
          List.of(
              command,
              picture.toString(),
              base.toString(),
              "-l",
              "tha",
              "--psm",
              LAYOUT,
              "--dpi",
              String.valueOf(dpi),
              "txt",
              "tsv"),
          scratch.file("page.log"),
          PAGE_LIMIT);
      return Seen.upright(
          TesseractOutput.lines(
              Files.readString(scratch.file("page.txt")),
              Files.readString(scratch.file("page.tsv"))));
    } catch (IOException e) {
      throw new UncheckedIOException("a page cannot be handed to " + command, e);
    }
  }

  private String ask(String question) {
    try (Scratch scratch = Scratch.in(scratchFolder)) {
      Path answer = scratch.file("answer");
      run(List.of(command, question), answer, QUESTION_LIMIT);
      return Files.readString(answer);
    } catch (IOException | CannotRead e) {
      return "";
    }
  }

  private static void run(List<String> command, Path output, Duration limit)
      throws IOException, CannotRead {
    ProcessBuilder builder = new ProcessBuilder(command);
    // More threads make it slower as soon as more than one page is read at a time.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        throw new CannotRead(Extraction.Why.TOO_MUCH, "a page took more than " + limit);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly().onExit().join();
    }
    if (process.exitValue() != 0) {
      String said = Files.readString(output, StandardCharsets.ISO_8859_1).strip();
      // From 128 on it was killed by a signal: for its memory, as a rule.
      Extraction.Why why =
          process.exitValue() > 127 ? Extraction.Why.TOO_MUCH : Extraction.Why.DAMAGED;
      throw new CannotRead(why, command.getFirst() + " exit " + process.exitValue() + ": " + said);
    }
  }
}
