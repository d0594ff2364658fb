package cn.oneseal.web.handover;

import cn.oneseal.handover.BatchCategory;
import cn.oneseal.handover.BatchCategoryService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The categories that a batch adds to the ten; a fragment of the batch's page, which gives the
 * batch.
 */
@Named("batchCategories")
@ViewScoped
public class BatchCategoriesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient BatchCategoryService service;

  private String code;
  private String name;

  /** Returns the categories that a batch adds. */
  public List<BatchCategory> of(long batchId) {
    return service.list(batchId);
  }

  /** Returns whether the caller may change them now. */
  public boolean mayChange(long batchId) {
    return service.mayChange(batchId);
  }

  /** Adds a category. */
  @ShowsRefusals
  public String add(long batchId) {
    service.add(batchId, code, name);
    return done(batchId);
  }

  /** Takes a category out. */
  @ShowsRefusals
  public String remove(long batchId, long categoryId) {
    service.remove(categoryId);
    return done(batchId);
  }

  private static String done(long batchId) {
    Pages.done(Pages.text("handoverText", "done"));
    return "/transfer/detail?faces-redirect=true&id=" + batchId;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
