package wian.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that takes files, says so, and waits to be killed. */
final class Killed {
  private Killed() {}

  static Process taking(Path home, List<Path> files) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                home.toString()));
    files.forEach(file -> command.add(file.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Takes files into a home: its path, then theirs. */
  public static void main(String[] args) throws IOException {
    try (Wian wian = Wian.toWrite(Path.of(args[0]))) {
      for (String file : List.of(args).subList(1, args.length)) {
        wian.flow().take(Path.of(file), "inbox");
      }
      System.out.println("taken");
      int unused = System.in.read();
    }
  }
}
