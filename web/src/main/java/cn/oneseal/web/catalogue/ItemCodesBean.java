package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.ItemCodes;
import cn.oneseal.catalogue.ItemService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of an item's national codes. */
@Named("itemCodes")
@ViewScoped
public class ItemCodesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ItemService service;

  private long item;
  private int version;
  private String itemName;
  private String baseCode;
  private String implementationCode;
  private String businessCode;
  private String certificateType;

  /** Loads the codes entered so far. */
  @ShowsRefusals
  public void load() {
    ApprovalItem found = service.forCodes(item);
    version = found.version();
    itemName = found.name();
    baseCode = found.codes().base();
    implementationCode = found.codes().implementation();
    businessCode = found.codes().business();
    certificateType = found.codes().certificateType();
  }

  /** Takes the codes; a wrong check character is told and does not hinder. */
  @ShowsRefusals
  public String enter() {
    boolean checks =
        service.enterCodes(
            item,
            version,
            new ItemCodes(baseCode, implementationCode, businessCode, certificateType));
    Pages.done(Pages.text("catalogueText", checks ? "codes.entered" : "codes.warned"));
    return "/catalogue/detail?faces-redirect=true&id=" + item;
  }

  public long getItem() {
    return item;
  }

  public void setItem(long entered) {
    item = entered;
  }

  public String getItemName() {
    return itemName;
  }

  public String getBaseCode() {
    return baseCode;
  }

  public void setBaseCode(String entered) {
    baseCode = entered;
  }

  public String getImplementationCode() {
    return implementationCode;
  }

  public void setImplementationCode(String entered) {
    implementationCode = entered;
  }

  public String getBusinessCode() {
    return businessCode;
  }

  public void setBusinessCode(String entered) {
    businessCode = entered;
  }

  public String getCertificateType() {
    return certificateType;
  }

  public void setCertificateType(String entered) {
    certificateType = entered;
  }
}
