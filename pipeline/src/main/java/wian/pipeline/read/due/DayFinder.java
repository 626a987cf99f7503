package wian.pipeline.read.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wian.index.circular.DateGrammar;
import wian.index.circular.Deadline;
import wian.index.circular.FoundDate;
import wian.pipeline.read.counted.CountedDays;
import wian.pipeline.read.counted.EffectiveFrom;
import wian.pipeline.read.counted.PeriodEnds;
import wian.pipeline.read.counted.StartDays;
import wian.pipeline.read.day.FoundDay;
import wian.pipeline.read.day.Hours;
import wian.pipeline.read.head.Region;
import wian.pipeline.read.recurring.RecurringDays;
import wian.pipeline.read.wording.Joined;

/** What the rules find in one part of a letter, each place read by the first rule that knows it. */
final class DayFinder {
  /** Minutes tell of the meeting that was held; they call nobody to it. */
  private static final Pattern MINUTES = Pattern.compile("\\s*(?:รายงาน|บันทึก)การประชุม");

  private static final Pattern NEXT_MEETING =
      Pattern.compile("ประชุม[^\\n0-9๐-๙]{0,40}(?:ครั้ง|คราว)(?:ต่อไป|หน้า|ถัดไป)");

  private static final int NEAR = 70;

  private final Region region;
  private final String body;
  private final int recitalEnd;
  private final LocalDate issued;
  private final List<FoundDate> dates;
  private final Joined joined;
  private final BitSet taken = new BitSet();

  /**
   * @param body the part's text
   * @param recitalEnd offset at which its recital ends
   * @param issued the letter's day of issue; null where unknown
   */
  DayFinder(Region region, String body, int recitalEnd, LocalDate issued) {
    this.region = region;
    this.body = body;
    this.recitalEnd = recitalEnd;
    this.issued = issued;
    this.dates = DateGrammar.scan(body);
    this.joined = Joined.of(body);
  }

  /** The days of a body. */
  List<FoundDay> ofBody() {
    List<FoundDay> days = found();
    add(days, new EffectiveFrom(joined, issued).first().stream().toList());
    Weekdays weekdays = new Weekdays(region, body);
    if (MINUTES.matcher(region.text()).lookingAt()) {
      days.removeIf(d ->
          d.kind() == Deadline.Kind.EVENT
              && !NEXT_MEETING
                  .matcher(body.substring(Math.max(0, d.start() - NEAR), d.start()))
                  .find());
    }
    List<FoundDay> asPrinted = List.copyOf(days);
    days.replaceAll(day -> weekdays.witnessed(day, asPrinted));
    days.replaceAll(new StartDays(joined, dates, recitalEnd, issued, days)::known);
    return days;
  }

  /** The days of a calendar behind the signature (ปฏิทิน, กำหนดเวลา), and of notes there. */
  List<FoundDay> ofAnnex() {
    List<FoundDay> days = found();
    Set<Integer> asked =
        DayPlaces.of(body, dates, issued).stream()
            .filter(this::isAsked)
            .map(p -> p.span().start())
            .collect(Collectors.toSet());
    days.removeIf(d -> !asked.contains(d.start()) && !Annex.asks(body, d));
    return days;
  }

  private boolean isAsked(DayPlaces.DayPlace place) {
    Surroundings around = place.surroundings(recitalEnd, issued);
    return Verdict.adds(around, SecondOpinion.on(around));
  }

  private List<FoundDay> found() {
    List<FoundDay> days = new ArrayList<>();
    add(days, new RecurringDays(joined, dates).all());
    add(days, new CountedDays(joined, recitalEnd, issued).all());
    add(days, timed(new PeriodEnds(joined, head(), dates, issued).all()));
    add(days, new AbsoluteDays(body, dates, recitalEnd, issued).all());
    return days;
  }

  private List<FoundDay> timed(List<FoundDay> days) {
    return days.stream()
        .map(
            d -> d.at(Hours.by("", body.substring(d.end(), Math.min(body.length(), d.end() + 40)))))
        .toList();
  }

  /** Adds what stands nowhere that an earlier rule has read already. */
  private void add(List<FoundDay> days, List<FoundDay> more) {
    List<FoundDay> fresh =
        more.stream().filter(d -> taken.get(d.start(), d.end()).isEmpty()).toList();
    fresh.forEach(d -> taken.set(d.start(), d.end()));
    days.addAll(fresh);
  }

  private String head() {
    int to = region.bodyStart();
    return region.flat().text().substring(Math.min(region.start(), to), to);
  }
}
