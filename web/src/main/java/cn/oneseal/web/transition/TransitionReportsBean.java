package cn.oneseal.web.transition;

import cn.oneseal.transition.ClosedTransition;
import cn.oneseal.transition.TransitionService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** The closing reports of a batch, by department, to be read and printed. */
@Named("transitionReports")
@ViewScoped
public class TransitionReportsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransitionService transitions;

  private int batch;
  private String body;
  private transient List<ClosedTransition> closed = List.of();

  /**
   * The reports of one department.
   *
   * @param name its name
   * @param closed its transitions
   */
  public record Department(String name, List<ClosedTransition> closed) {

    /** Takes a copy. */
    public Department {
      closed = List.copyOf(closed);
    }

    /** Returns how many of them lack something. */
    public long lacking() {
      return count(closed);
    }
  }

  /** Reads the reports. */
  @ShowsRefusals
  public void load() {
    closed = transitions.reports(batch, body);
  }

  private static long count(List<ClosedTransition> of) {
    return of.stream().filter(one -> !one.report().missing().isEmpty()).count();
  }

  /** Returns how many of all lack something. */
  public long getLacking() {
    return count(closed);
  }

  /** Returns all reports shown. */
  public List<ClosedTransition> getClosed() {
    return closed;
  }

  /** Returns the reports by department, by name. */
  public List<Department> getDepartments() {
    return closed.stream()
        .collect(Collectors.groupingBy(one -> one.row().formerBodyName()))
        .entrySet()
        .stream()
        .map(one -> new Department(one.getKey(), one.getValue()))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  public int getBatch() {
    return batch;
  }

  public void setBatch(int asked) {
    batch = asked;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String asked) {
    body = asked;
  }
}
