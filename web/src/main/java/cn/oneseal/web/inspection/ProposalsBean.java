package cn.oneseal.web.inspection;

import cn.oneseal.inspection.followup.FollowUpService;
import cn.oneseal.inspection.followup.Proposal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The proposals to revoke. */
@Named("proposals")
@ViewScoped
public class ProposalsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient FollowUpService service;

  private transient List<Proposal> rows;

  /** Returns the proposals, read anew where a postback lost them. */
  public List<Proposal> getRows() {
    if (rows == null) {
      rows = service.proposals();
    }
    return rows;
  }

  /** Returns whether the caller receives them. */
  public boolean isMayReceive() {
    return service.mayReceive();
  }

  /** Returns whether the caller may open proceedings on one that was received. */
  public boolean mayOpen(Proposal row) {
    return row.receivedAt() != null && row.revocationId() == null && service.mayOpen(row);
  }

  /** Records the receipt of one. */
  @ShowsRefusals
  public String receive(long inspectionId) {
    service.receive(inspectionId);
    Pages.done(Pages.text("inspectionText", "proposal.received"));
    return "/inspection/proposals?faces-redirect=true";
  }
}
