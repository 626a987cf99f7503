package wian.pipeline.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name of each file's record: {@code STEM.json} for {@code STEM.ext}, and {@code STEM.ext.json}
 * where two of the files given share a stem. No two files get one name.
 */
final class OutputNames {
  private final Map<String, Long> filesOfStem;
  private final Map<String, Path> owners = new HashMap<>();

  OutputNames(List<Path> files) {
    filesOfStem =
        files.stream()
            .map(OutputNames::whole)
            .distinct()
            .collect(Collectors.groupingBy(OutputNames::stem, Collectors.counting()));
  }

  /** The name for a file; empty where another file has it. */
  Optional<String> of(Path file) {
    Path whole = whole(file);
    String stem = stem(whole);
    String name = (filesOfStem.get(stem) > 1 ? whole.getFileName().toString() : stem) + ".json";
    return owners.computeIfAbsent(name, free -> whole).equals(whole)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
