package cn.oneseal.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on an action of a view bean: what a service refuses is shown as a message on the page (at the
 * input whose id is the refusal's field, else above), and what was typed stays. The action then
 * returns null, so it must return void or an object, never a primitive.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ShowsRefusals {}
