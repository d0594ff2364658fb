package cn.oneseal.web.sweep;

import cn.oneseal.sweep.RowFailure;
import cn.oneseal.sweep.SweepRun;
import cn.oneseal.sweep.SweepService;
import cn.oneseal.sweep.SweepState;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sweeps, what the nights did, and what is left. */
@Named("sweepList")
@RequestScoped
public class SweepListBean {

  @Inject private SweepService sweeps;

  private List<SweepState> states;
  private List<RowFailure> waiting;
  private List<SweepRun> runs;

  /** Makes up for what is left, up to today. */
  @ShowsRefusals
  public void run() {
    sweeps.runUpToToday();
    done();
  }

  /** Makes up for what is left of one sweep. */
  @ShowsRefusals
  public void runOne(String sweep) {
    sweeps.run(sweep);
    done();
  }

  private void done() {
    states = null;
    waiting = null;
    runs = null;
    Pages.here(Pages.text("sweepText", "done.run"));
  }

  /** Returns all sweeps with their last runs, read anew where a form was sent. */
  public List<SweepState> getStates() {
    if (states == null) {
      states = sweeps.states();
    }
    return states;
  }

  /** Returns the rows that wait. */
  public List<RowFailure> getWaiting() {
    if (waiting == null) {
      waiting = sweeps.waiting();
    }
    return waiting;
  }

  /** Returns the latest runs. */
  public List<SweepRun> getRuns() {
    if (runs == null) {
      runs = sweeps.latest();
    }
    return runs;
  }
}
