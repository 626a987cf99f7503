package wian.index.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wian.index.given.AFile;
import wian.index.given.ALetter;
import wian.index.given.Office;
import wian.index.search.Chain;
import wian.index.search.HeldFile;

/** What led to a letter, and what came of it. */
class ChainsTest {
  @TempDir Path index;

  private Chain chain(String reference, HeldFile... files) {
    try (Office office = Office.at(index, files)) {
      return office.chain(reference);
    }
  }

  private static List<String> files(Chain chain) {
    return chain.letters().stream().map(letter -> letter.file().name()).toList();
  }

  private static final HeldFile FIRST =
      AFile.of("z.txt", ALetter.of("มท 0812/ว 1465").dated("2021-04-23"));
  private static final HeldFile SECOND =
      AFile.of(
          "y.txt",
          ALetter.of("มท 0812/ว 1960").dated("2021-09-08").refers("มท 0812/ว 1465", "2021-04-23"));
  private static final HeldFile COVER =
      AFile.of("x.txt", ALetter.of("อต 0023.6/ว 678").forwards("มท 0812/ว 1960", "2021-09-08"));
  private static final HeldFile OTHER =
      AFile.of("w.txt", ALetter.of("มท 0812/ว 3").dated("2021-01-05"));

  @Test
  void isTheSameFromEachOfItsLettersAndOldestFirst() {
    for (String reference : List.of("มท 0812/ว 1465", "ว ๑๙๖๐", "อต 0023.6/ว 678")) {
      Chain chain = chain(reference, FIRST, SECOND, COVER, OTHER);
      assertEquals(List.of("z.txt", "y.txt", "x.txt"), files(chain), reference);
      assertEquals(
          List.of("y.txt#0 -> z.txt#0 refers exact", "x.txt#0 -> y.txt#0 forwards exact"),
          chain.links().stream().map(Office::line).toList());
      assertFalse(chain.cut());
    }
  }

  @Test
  void aLetterThatIsNotHeldIsListed() {
    Chain chain = chain("ว 1960", SECOND, COVER);
    assertEquals(List.of("y.txt", "x.txt"), files(chain));
    assertEquals("มท 0812/ว 1465", chain.missing().getFirst().canonical());
    assertEquals("2021-04-23", chain.missing().getFirst().date());
    assertEquals("y.txt", chain.missing().getFirst().citedBy().getFirst().file());
  }

  @Test
  void aLetterThatIsNotHeldHasAChainAllTheSame() {
    for (String reference : List.of("มท 0812/ว 1465", "ว ๑๔๖๕")) {
      assertEquals(
          List.of("y.txt", "x.txt"), files(chain(reference, SECOND, COVER, OTHER)), reference);
    }
  }

  @Test
  void anUnknownReferenceHasAnEmptyChain() {
    Chain chain = chain("มท 0812/ว 99", FIRST, SECOND);
    assertTrue(chain.letters().isEmpty() && chain.links().isEmpty() && chain.missing().isEmpty());
  }

  @Test
  void copiesOfALetterAreInItsChain() {
    HeldFile copy = AFile.of("c.txt", ALetter.of("มท 0812/ว 1465").copy().received("2021-04-30"));
    assertEquals(List.of("z.txt", "c.txt", "y.txt"), files(chain("ว 1960", FIRST, SECOND, copy)));
  }

  @Test
  void lettersWithoutDateComeAfterThoseThatTheyCite() {
    assertEquals(
        List.of("z.txt", "a.txt", "b.txt"),
        files(
            chain(
                "ว 1465",
                AFile.of("b.txt", ALetter.of("ตก 0023.3/2").refers("ตก 0023.3/3", null)),
                AFile.of("a.txt", ALetter.of("ตก 0023.3/3").refers("มท 0812/ว 1465", null)),
                FIRST)));
  }

  @Test
  void aDraftIsInTheChainOfItsFinal() {
    Chain chain =
        chain(
            "ว 1960",
            AFile.of("d.txt", ALetter.of("มท 0812/").dated("2021-09").subject("การบันทึก")),
            AFile.of(
                "f.txt", ALetter.of("มท 0812/ว 1960").dated("2021-09-08").subject("การบันทึก")));
    assertEquals(List.of("d.txt", "f.txt"), files(chain));
  }

  @Test
  void ambiguousLinksAreShownAndNotFollowed() {
    Chain chain =
        chain(
            "ตก 0023.3/2",
            AFile.of(
                "a.txt", ALetter.of("ตก 0023.3/2").dated("2022-01-05").refers("ก 1/ว 5", null)),
            AFile.of("b.txt", ALetter.of("ก 1/ว 5").dated("2020-02-02")),
            AFile.of("c.txt", ALetter.of("ก 1/ว 5").dated("2021-02-02")));
    assertEquals(List.of("a.txt"), files(chain));
    assertEquals(2, chain.links().size());
  }

  @Test
  void twoYearsOfOneNumberAreTwoMatters() {
    HeldFile old = AFile.of("o.txt", ALetter.of("มท 0812/ว 1960").dated("2019-05-06"));
    assertEquals(List.of("y.txt"), files(chain("มท 0812/ว 1960@2021", SECOND, old)));
    assertEquals(List.of("o.txt"), files(chain("มท 0812/ว 1960 พ.ศ. ๒๕๖๒", SECOND, old)));
    assertEquals(List.of("o.txt", "y.txt"), files(chain("มท 0812/ว 1960", SECOND, old)));
  }

  @Test
  void lettersThatCiteARuleThatEveryoneCitesAreNotOneMatter() {
    HeldFile[] files = new HeldFile[Neighbourhood.HUB + 2];
    files[0] = AFile.of("rule.txt", ALetter.of("กค 0405.2/ว 119").dated("2018-03-07"));
    for (int i = 1; i < files.length; i++) {
      files[i] =
          AFile.of(
              "n" + i + ".txt",
              ALetter.of("ตก 0023.3/" + i).dated("2020-01-01").refers("กค 0405.2/ว 119", null));
    }
    try (Office office = Office.at(index, files)) {
      assertEquals(List.of("rule.txt", "n1.txt"), files(office.chain("ตก 0023.3/1")));
      assertEquals(Neighbourhood.HUB + 1, office.chain("ว 119").letters().size());
      assertTrue(office.chain("ว 119").cut());
    }
  }

  @Test
  void aCircleOfCitationsEnds() {
    assertEquals(
        List.of("a.txt", "b.txt"),
        files(
            chain(
                "ก 1/1",
                AFile.of("a.txt", ALetter.of("ก 1/1").refers("ก 1/2", null)),
                AFile.of("b.txt", ALetter.of("ก 1/2").refers("ก 1/1", null)))));
  }
}
