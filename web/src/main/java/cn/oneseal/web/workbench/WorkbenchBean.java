package cn.oneseal.web.workbench;

import cn.oneseal.workbench.Todo;
import cn.oneseal.workbench.WorkbenchService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the caller has to do. */
@Named("workbench")
@RequestScoped
public class WorkbenchBean {

  @Inject private WorkbenchService service;

  private List<Todo> todos;

  @PostConstruct
  void load() {
    todos = service.todos();
  }

  /** Returns the to-do list, the most urgent first. */
  public List<Todo> getTodos() {
    return todos;
  }

  /** Returns how many should have been done before today. */
  public long getOverdue() {
    return todos.stream().filter(Todo::overdue).count();
  }
}
