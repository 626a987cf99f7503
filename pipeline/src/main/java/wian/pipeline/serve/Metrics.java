package wian.pipeline.serve;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import wian.index.search.Circulars.Counts;
import wian.pipeline.archive.ChangeLog;

/**
 * What Prometheus is told. Counted with the JDK's own counters and written by Prometheus' library
 * only when asked for, so that a start does not load it.
 */
final class Metrics {
  static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private Metrics() {}

  static String text(Counts counts, ChangeLog changes, Requests requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    MetricSnapshots all =
        MetricSnapshots.of(
            gauge("wian_files", "Files held.", counts.files()),
            gauge("wian_letters", "Readings of letters held.", counts.letters()),
            gauge(
                "wian_journal_applied",
                "Last journal entry that the index holds.",
                counts.journal()),
            gauge("wian_changes_last", "Number of the last change told.", changes.last()),
            gauge("wian_heap_used_bytes", "Java heap in use.", memory.getUsed()),
            answered(requests),
            taken(requests));
    PrometheusTextFormatWriter.create().write(out, all);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static MetricSnapshot gauge(String name, String help, long value) {
    return GaugeSnapshot.builder()
        .name(name)
        .help(help)
        .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder().value((double) value).build())
        .build();
  }

  private static MetricSnapshot answered(Requests requests) {
    CounterSnapshot.Builder all =
        CounterSnapshot.builder().name("wian_http_requests").help("Requests answered.");
    requests
        .totals()
        .forEach((kind, total) ->
            all.dataPoint(
                CounterSnapshot.CounterDataPointSnapshot.builder()
                    .labels(labels(kind))
                    .value((double) total.requests())
                    .build()));
    return all.build();
  }

  private static MetricSnapshot taken(Requests requests) {
    SummarySnapshot.Builder all =
        SummarySnapshot.builder()
            .name("wian_http_request_seconds")
            .help("Time that answers took, the sending not counted.");
    requests
        .totals()
        .forEach((kind, total) ->
            all.dataPoint(
                SummarySnapshot.SummaryDataPointSnapshot.builder()
                    .labels(labels(kind))
                    .count(total.requests())
                    .sum(total.seconds())
                    .build()));
    return all.build();
  }

  private static Labels labels(Requests.Kind kind) {
    return Labels.of("route", kind.route(), "status", Integer.toString(kind.status()));
  }
}
