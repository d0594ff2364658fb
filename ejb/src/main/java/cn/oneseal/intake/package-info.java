/**
 * Applications in service: received and accepted in one act or in two, supplemented once, not
 * accepted, withdrawn; the nights that make silence an acceptance and let pass over what is another
 * authority's now. Every case begins here, but for one entered later by its slip.
 */
package cn.oneseal.intake;
