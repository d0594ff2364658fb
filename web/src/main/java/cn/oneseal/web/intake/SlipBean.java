package cn.oneseal.web.intake;

import cn.oneseal.intake.Slip;
import cn.oneseal.intake.SlipService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A slip to be printed, dated and numbered. */
@Named("slip")
@RequestScoped
public class SlipBean {

  @Inject private SlipService slips;

  private Long id;
  private Slip.Kind kind;
  private Slip shown;

  /** Loads the slip of acceptance of a case. */
  @ShowsRefusals
  public void loadAcceptance() {
    shown = slips.acceptance(required());
  }

  /** Loads a slip of an application: the notice of supplements, or the non-acceptance. */
  @ShowsRefusals
  public void load() {
    shown =
        kind == Slip.Kind.NON_ACCEPTANCE
            ? slips.nonAcceptance(required())
            : slips.supplement(required());
  }

  private long required() {
    if (id == null) {
      throw Refusal.of("not-found", "slip");
    }
    return id;
  }

  /** Returns the slip, or null. */
  public Slip getShown() {
    return shown;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Slip.Kind getKind() {
    return kind;
  }

  public void setKind(Slip.Kind kind) {
    this.kind = kind;
  }
}
