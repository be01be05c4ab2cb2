import pack from '../packs/CRC-C-OPSC-USA-CO-3-4.json'

/** The pack that ships with the extension, as read from its file: not yet validated. */
export const shippedPack: unknown = pack
