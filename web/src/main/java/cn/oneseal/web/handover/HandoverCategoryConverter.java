package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverCategory;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A category is its code on a page; whether a handover has it the service knows. */
@FacesConverter(forClass = HandoverCategory.class)
public class HandoverCategoryConverter implements Converter<HandoverCategory> {

  @Override
  public HandoverCategory getAsObject(FacesContext faces, UIComponent component, String code) {
    return code == null || code.isEmpty() ? null : HandoverCategory.of(code);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, HandoverCategory category) {
    return category == null ? "" : category.code();
  }
}
