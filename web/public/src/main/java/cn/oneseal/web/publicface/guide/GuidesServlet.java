package cn.oneseal.web.publicface.guide;

import cn.oneseal.publicface.PublicGuide;
import cn.oneseal.publicface.PublicItem;
import cn.oneseal.web.publicface.Answers;
import cn.oneseal.web.publicface.Face;
import cn.oneseal.web.publicface.Query;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The list of items, and one item's guides. */
@WebServlet({"/guides", "/guides/*"})
public class GuidesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Face face = Face.of(getServletContext());
    int seconds = face.ask(request);
    if (seconds > 0) {
      Answers.wait(request, response, seconds, "often");
    } else if (request.getPathInfo() == null) {
      list(face, request, response);
    } else {
      item(face, Long.parseLong(request.getPathInfo().substring(1)), request, response);
    }
  }

  private static void list(Face face, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String words = new Query(request.getQueryString()).get("q");
    List<PublicItem> items =
        face.guides().items().stream().filter(item -> item.name().contains(words)).toList();
    Answers.show(
        request, response, HttpServletResponse.SC_OK, "guides", new GuideList(words, items));
  }

  private static void item(
      Face face, long id, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<PublicItem> item = face.guides().item(id);
    if (item.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "no-item");
      return;
    }
    List<PublicGuide> guides = face.guides().guides(id);
    GuidePage model = new GuidePage(item.get(), guides, Answers.page(request));
    Answers.show(request, response, HttpServletResponse.SC_OK, "guide", model);
  }
}
