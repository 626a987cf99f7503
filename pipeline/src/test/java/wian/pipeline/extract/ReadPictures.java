package wian.pipeline.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import wian.recogniser.GreyPage;
import wian.recogniser.PixelBox;
import wian.recogniser.ReadLine;
import wian.recogniser.Recogniser;
import wian.recogniser.Sign;

/**
 * Reads the pictures of a folder and writes what was read beside the time it took: for each picture
 * a table ({@code NAME.tsv}) of words with their boxes, in the columns that Tesseract's tables
 * have, and behind them how surely each of its signs was read.
 *
 * <p>{@code java … wian.pipeline.extract.ReadPictures PICTURES OUT}
 */
final class ReadPictures {
  private static final String HEAD =
      "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\tsigns\n";

  private ReadPictures() {}

  public static void main(String[] args) throws IOException {
    PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path out = Files.createDirectories(Path.of(args[1]));
    try (Recogniser recogniser = Recogniser.open(new NumbersAndDays());
        Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(ReadPictures::isPicture).sorted().toList()) {
        BufferedImage picture = ImageIO.read(file.toFile());
        int dpi = (int) (Math.max(picture.getWidth(), picture.getHeight()) / 11.69);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<ReadLine> lines = recogniser.read(GreyPage.of(picture), dpi).lines();
        long took = threads.getCurrentThreadCpuTime() - before;
        Files.writeString(out.resolve(file.getFileName() + ".tsv"), table(lines));
        said.printf("%s\t%d lines\t%d ms%n", file.getFileName(), lines.size(), took / 1_000_000);
      }
    }
  }

  private static boolean isPicture(Path file) {
    return file.toString().matches(".*\\.(png|jpg|pgm|tif)");
  }

  private static String table(List<ReadLine> lines) {
    StringBuilder table = new StringBuilder(HEAD);
    int number = 0;
    for (ReadLine line : lines) {
      number++;
      int word = 0;
      int from = 0;
      List<Sign> signs = line.signs();
      for (int i = 0; i <= signs.size(); i++) {
        if (i == signs.size() || signs.get(i).text().isBlank()) {
          row(table, number, ++word, signs.subList(from, i));
          from = i + 1;
        }
      }
    }
    return table.toString();
  }

  private static void row(StringBuilder table, int line, int word, List<Sign> signs) {
    if (signs.isEmpty()) {
      return;
    }
    PixelBox first = signs.getFirst().box();
    PixelBox last = signs.getLast().box();
    double least = signs.stream().mapToDouble(Sign::confidence).min().orElse(0);
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.text()));
    table.append(
        "5\t1\t1\t1\t%d\t%d\t%d\t%d\t%d\t%d\t%.2f\t%s\t%s%n"
            .formatted(
                line,
                word,
                Math.round(first.x()),
                Math.round(first.y()),
                Math.round(last.x() + last.width() - first.x()),
                Math.round(first.height()),
                least * 100,
                text,
                signs.stream()
                    .map(sign -> "%s:%.4f".formatted(sign.text(), sign.confidence()))
                    .collect(Collectors.joining(" "))));
  }
}
