/**
 * Whoever holds the keys of seals, behind one interface: {@link
 * cn.oneseal.document.keeper.FileSealKeeper} in this process (the software key store of the default
 * installation), or a seal service in a process of its own, reached by {@link
 * cn.oneseal.document.keeper.SealServiceClient}, which is to a county what its accredited seal
 * server is. A key signs documents that carry its own seal and nothing else; the key of a closed
 * seal never signs again. Every business time comes from the caller. Pure; depends on
 * document.signing, document.key, document.layout.
 */
package cn.oneseal.document.keeper;
