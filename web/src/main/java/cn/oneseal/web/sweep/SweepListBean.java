package cn.oneseal.web.sweep;

import cn.oneseal.sweep.SweepRun;
import cn.oneseal.sweep.SweepService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the nights did. */
@Named("sweepList")
@RequestScoped
public class SweepListBean {

  @Inject private SweepService sweeps;

  private List<SweepRun> runs;

  /** Makes up for what is left, up to today. */
  @ShowsRefusals
  public void run() {
    sweeps.runUpToToday();
    Pages.done(Pages.text("sweepText", "done.run"));
  }

  /** Returns the latest runs. */
  public List<SweepRun> getRuns() {
    if (runs == null) {
      runs = sweeps.latest();
    }
    return runs;
  }
}
