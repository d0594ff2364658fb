/**
 * Layouts: what a kind of document says and how it stands on the page, as data (XML, checked
 * against {@code layout.xsd}) that a bureau edits and versions. A layout names the values that it
 * needs; a value that is not known stays empty, nothing is made up. Pure; depends on
 * document.layout, document.xml, refusal.
 */
package cn.oneseal.document.template;
