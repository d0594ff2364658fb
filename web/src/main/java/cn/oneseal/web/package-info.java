/**
 * The base of the pages. A feature's view bean stands in {@code cn.oneseal.web.<feature>}, is
 * {@code @Named @ViewScoped} and small: it injects the feature's service, holds what was typed, and
 * decides nothing.
 *
 * <pre>
 * {@literal @}Named {@literal @}ViewScoped
 * public class SealList implements Serializable {
 *   {@literal @}Inject private transient SealService seals;   // local EJB; proxied, re-injected by CDI
 *
 *   {@literal @}ShowsRefusals                       // a Refusal becomes a message, what was typed stays
 *   public void load() { ... }            // by f:viewAction; not-found gives 404, not-permitted 403
 *
 *   {@literal @}ShowsRefusals
 *   public String abolish() {
 *     seals.abolish(id, version, decision);
 *     Pages.done(Pages.text("sealText", "abolished"));
 *     return "/seal/list?faces-redirect=true";      // a redirect after every change
 *   }
 * }
 * </pre>
 *
 * A refusal with a field is shown at the input whose id is that field's name. Another official's
 * change (optimistic lock) is refused as stale-version, a missing role as not-permitted. Everything
 * else reaches the error page.
 *
 * <p>Pages are clients of {@code /WEB-INF/templates/base.xhtml} (define {@code title}, {@code
 * content}, and where needed {@code actions} and {@code metadata}: f:viewParam, f:viewAction); tags
 * of {@code urn:oneseal:tags}: field, fact, deadline, refresh; functions day and moment. Texts
 * stand in bundles only, never in a page.
 */
package cn.oneseal.web;
