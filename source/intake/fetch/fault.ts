/** Why an address can't be read, as a message goes on from it. `isPassing`: it may be otherwise later. */
export class FetchFault extends Error {
  readonly isPassing: boolean;

  constructor(fault: string, isPassing = false) {
    super(fault);
    this.isPassing = isPassing;
  }
}

/** What an error of the network, of TLS or of a decompressor means for the reader. */
export function faultOf(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
      return new FetchFault("can't be reached: its host is not found", true);
    case 'ECONNREFUSED':
      return new FetchFault("can't be reached: the connection is refused", true);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return new FetchFault('broke off before its end', true);
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
      return new FetchFault("can't be reached: no way leads to its host", true);
  }
  if (code.startsWith('HPE_')) return new FetchFault('gives an answer that is not HTTP');
  if (/^(?:Z_|ERR_BROTLI|ERR_ZLIB|ERR__ERROR_FORMAT)/.test(code)) {
    return new FetchFault('is compressed in a way that is broken');
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code)) {
    return new FetchFault(`can't be trusted: ${message}`);
  }
  return new FetchFault(`can't be read: ${message}`, true);
}
