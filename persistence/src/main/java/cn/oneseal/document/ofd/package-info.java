/**
 * Pages as OFD (GB/T 33190): the authoritative form of a document. The same pages, facts and time
 * give the same bytes. Pure; depends on document.layout, document.xml.
 */
package cn.oneseal.document.ofd;
