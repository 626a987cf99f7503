package wian.pipeline.read.due;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** From labelled days to the model that {@link SecondOpinion} asks. */
final class Learning {
  /** A run of characters that stands beside fewer days than these is not learnt. */
  private static final int CUTOFF = 2;

  private static final int ITERATIONS = 100;

  /** Elastic net; chosen by leaving one author out. */
  private static final double COST = 0.1;

  /** Weights nearer to nought are left out: the model is a tenth, what it says is the same. */
  private static final double LEAST = 0.02;

  private Learning() {}

  static AbstractModel of(List<LabelledDays> days) throws IOException {
    List<Event> events =
        days.stream().map(d -> new Event(d.meaning().name(), d.around().traits())).toList();
    TrainingParameters how = new TrainingParameters();
    how.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    how.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    how.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    how.put(QNTrainer.L1COST_PARAM, COST);
    how.put(QNTrainer.L2COST_PARAM, COST);
    AbstractModel whole =
        (AbstractModel)
            TrainerFactory.getEventTrainer(how, new TreeMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
    return pruned(whole);
  }

  @SuppressWarnings("unchecked") // what the library's documentation says stands there
  private static AbstractModel pruned(AbstractModel whole) {
    Map<String, Context> weights = (Map<String, Context>) whole.getDataStructures()[1];
    List<String> traits = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    for (Map.Entry<String, Context> trait : new TreeMap<>(weights).entrySet()) {
      int[] outcomes = trait.getValue().getOutcomes();
      double[] parameters = trait.getValue().getParameters();
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < outcomes.length; i++) {
        if (Math.abs(parameters[i]) >= LEAST) {
          kept.add(i);
        }
      }
      if (!kept.isEmpty()) {
        traits.add(trait.getKey());
        contexts.add(
            new Context(
                kept.stream().mapToInt(i -> outcomes[i]).toArray(),
                kept.stream().mapToDouble(i -> (float) parameters[i]).toArray()));
      }
    }
    return new GISModel(
        contexts.toArray(Context[]::new),
        traits.toArray(String[]::new),
        (String[]) whole.getDataStructures()[2]);
  }

  static void write(AbstractModel model, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      new BinaryGISModelWriter(model, out).persist();
    }
  }
}
