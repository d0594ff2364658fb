package cn.oneseal.web.publicface.inspection;

import cn.oneseal.publicface.PublicInspection;
import cn.oneseal.web.publicface.Answers;
import cn.oneseal.web.publicface.Face;
import cn.oneseal.web.publicface.Query;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The published inspections (R13, ALL 61): the list, one, and the record of its draw. */
@WebServlet({"/inspections", "/inspections/*"})
public class InspectionsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String DRAW = "/draw.txt";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Face face = Face.of(getServletContext());
    String path = request.getPathInfo();
    int seconds = face.ask(request);
    if (seconds > 0) {
      Answers.wait(request, response, seconds, "often");
    } else if (path == null) {
      list(face, request, response);
    } else if (path.endsWith(DRAW)) {
      draw(face, id(path.substring(0, path.length() - DRAW.length())), request, response);
    } else {
      one(face, id(path), request, response);
    }
  }

  /** The boundary lets numbers of at most 18 digits through, and nothing else. */
  private static long id(String path) {
    return Long.parseLong(path.substring(1));
  }

  private static void list(Face face, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Query query = new Query(request.getQueryString());
    String before = query.get("before");
    String words = query.get("q");
    Answers.show(
        request,
        response,
        HttpServletResponse.SC_OK,
        "inspections",
        new InspectionList(
            words,
            face.inspections()
                .list(words, before.matches("[0-9]{1,18}") ? Long.parseLong(before) : 0),
            Answers.page(request)));
  }

  private static void one(
      Face face, long id, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<PublicInspection> found = face.inspections().find(id);
    if (found.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "no-inspection");
    } else {
      Answers.show(request, response, HttpServletResponse.SC_OK, "inspection", found.get());
    }
  }

  private static void draw(
      Face face, long id, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<String> record = face.inspections().draw(id);
    if (record.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "no-inspection");
      return;
    }
    byte[] content = record.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"draw-" + id + ".txt\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
