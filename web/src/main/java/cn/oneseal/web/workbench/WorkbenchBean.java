package cn.oneseal.web.workbench;

import cn.oneseal.web.NavigationBean;
import cn.oneseal.workbench.Countdown;
import cn.oneseal.workbench.Todo;
import cn.oneseal.workbench.TodoKind;
import cn.oneseal.workbench.WorkbenchService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the caller has to do, whole or one kind of it. */
@Named("workbench")
@RequestScoped
public class WorkbenchBean {

  @Inject private WorkbenchService service;
  @Inject private NavigationBean navigation;

  private List<Todo> todos;
  private List<Countdown> countdowns;
  private TodoKind kind;

  @PostConstruct
  void load() {
    todos = service.todos();
    countdowns = service.countdowns();
  }

  /** Returns the to-do list, the most urgent first. */
  public List<Todo> getTodos() {
    return kind == null ? todos : todos.stream().filter(todo -> todo.kind() == kind).toList();
  }

  /** Returns how much there is to do in all. */
  public int getCount() {
    return todos.size();
  }

  /** Returns how many should have been done before today. */
  public long getOverdue() {
    return todos.stream().filter(Todo::overdue).count();
  }

  /** Returns how much there is of each kind, kinds of which there is something. */
  public Map<TodoKind, Long> getCounts() {
    Map<TodoKind, Long> counts = new EnumMap<>(TodoKind.class);
    todos.forEach(todo -> counts.merge(todo.kind(), 1L, Long::sum));
    return counts;
  }

  /** Returns the periods that run for the caller's body. */
  public List<Countdown> getCountdowns() {
    return countdowns;
  }

  /** Returns whether the caller may open the list behind a countdown. */
  public boolean opens(Countdown countdown) {
    return navigation.getPlaces().stream()
        .anyMatch(place -> place.path().equals(countdown.kind().page()));
  }

  /** Returns the kind that is shown, or null for all. */
  public TodoKind getKind() {
    return kind;
  }

  /** Sets the kind to show. */
  public void setKind(TodoKind kind) {
    this.kind = kind;
  }
}
