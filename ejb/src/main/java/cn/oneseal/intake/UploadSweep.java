package cn.oneseal.intake;

import cn.oneseal.intake.file.UploadRepository;
import cn.oneseal.sweep.NightSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Removes files that other systems sent and that no application took within seven days. */
@Dependent
public class UploadSweep implements NightSweep {

  private static final int KEPT_DAYS = 7;

  private final UploadRepository uploads;

  /** Works on the files on their way. */
  @Inject
  public UploadSweep(UploadRepository uploads) {
    this.uploads = uploads;
  }

  @Override
  public String name() {
    return "upload";
  }

  @Override
  public List<Long> due(LocalDate night) {
    return uploads.begunBefore(night.minusDays(KEPT_DAYS));
  }

  @Override
  public int run(LocalDate night, List<Long> rows) {
    return uploads.remove(rows);
  }
}
