package cn.oneseal.web.publicface.verify;

import cn.oneseal.publicface.PublicDocument;
import cn.oneseal.web.publicface.Answers;
import cn.oneseal.web.publicface.Face;
import cn.oneseal.web.publicface.Page;
import cn.oneseal.web.publicface.limit.RateLimit;
import cn.oneseal.web.publicface.limit.Slots;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The address in QR codes: what the register says about a document, and, by POST, the judgement of
 * an uploaded one.
 */
@WebServlet("/verify")
public class VerifyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Documents that one client may have judged. */
  private static final int UPLOADS_PER_MINUTE = 20;

  /** Files that are received at the same time, and those of one client. */
  private static final int RECEIVING = 12;

  private static final int RECEIVING_OF_ONE = 3;

  private final transient RateLimit uploads = new RateLimit(UPLOADS_PER_MINUTE, System::nanoTime);
  private final transient Slots receiving = new Slots(RECEIVING, RECEIVING_OF_ONE);
  private final transient Bench bench = new Bench();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Face face = Face.of(getServletContext());
    int seconds = face.ask(request);
    if (seconds > 0) {
      Answers.wait(request, response, seconds, "often");
      return;
    }
    String id = Answers.page(request).id();
    Optional<PublicDocument> document = face.register().document(id);
    int status =
        id.isEmpty() || document.isPresent()
            ? HttpServletResponse.SC_OK
            : HttpServletResponse.SC_NOT_FOUND;
    Answers.show(request, response, status, "verify", new Lookup(id, document));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Face face = Face.of(getServletContext());
    String client = face.client(request);
    int seconds = uploads.take(client);
    if (seconds > 0) {
      Answers.wait(request, response, seconds, "often");
    } else if (!receiving.take(client)) {
      Answers.wait(request, response, 10, "busy");
    } else {
      try {
        receive(face, request, response);
      } catch (Upload.Refused refused) {
        answer(refused, request, response);
      } finally {
        receiving.giveBack(client);
      }
    }
  }

  private void receive(Face face, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException, Upload.Refused {
    try (Upload upload = Upload.receive(request)) {
      Page page = Answers.page(request);
      Optional<Result> result =
          bench.judge(() -> Result.of(face, page, upload.name(), upload.document()));
      if (result.isEmpty()) {
        Answers.wait(request, response, 10, "busy");
      } else {
        Answers.show(request, response, HttpServletResponse.SC_OK, "result", result.get());
      }
    }
  }

  private static void answer(
      Upload.Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (refused.unread()) {
      // The rest of a large upload is not waited for.
      response.setHeader("Connection", "close");
    }
    Answers.refuse(request, response, refused.status(), refused.reason());
  }
}
