/** How one thing stands to another, in words, as said of the one from which the other is seen. */
import type { LinkDirection, LinkType } from '../gql/documents';

/** For instance "was issued by", said of an order: its link comes in from the one who issued it. */
export function linkWords(type: LinkType, direction: LinkDirection): string {
  return words[type][direction];
}

const words: Readonly<Record<LinkType, Readonly<Record<LinkDirection, string>>>> = {
  PART_OF: { OUT: 'is part of', IN: 'has as a part' },
  FOUGHT_IN: { OUT: 'fought in', IN: 'was fought by' },
  TOOK_PART_IN: { OUT: 'took part in', IN: 'had as participant' },
  TARGETED: { OUT: 'was directed against', IN: 'was the target of' },
  COMMANDED: { OUT: 'commanded', IN: 'was commanded by' },
  LED: { OUT: 'led', IN: 'was led by' },
  MEMBER_OF: { OUT: 'belonged to', IN: 'had as member' },
  ISSUED: { OUT: 'issued', IN: 'was issued by' },
  ADDRESSED_TO: { OUT: 'was addressed to', IN: 'received' },
  ESTABLISHED: { OUT: 'set up', IN: 'was set up by' },
  PRESCRIBED: { OUT: 'prescribed', IN: 'was prescribed by' },
  PRACTISED: { OUT: 'practised', IN: 'was practised by' },
  CONCERNED: { OUT: 'dealt with', IN: 'was dealt with in' },
  OCCURRED_AT: { OUT: 'happened at', IN: 'was the place of' },
  EXAMPLE_OF: { OUT: 'is an example of', IN: 'has as an example' },
  OPERATED_IN: { OUT: 'operated in', IN: 'was operated in by' },
  BROADER: { OUT: 'has as a broader topic', IN: 'has as a narrower topic' },
  PUBLISHED_BY: { OUT: 'was published by', IN: 'published' },
  WRITTEN_BY: { OUT: 'was written by', IN: 'wrote' },
  SENT_TO: { OUT: 'was sent to', IN: 'was sent' },
  REPRINT_OF: { OUT: 'reprints', IN: 'was reprinted in' },
};

/** Whether a text is a type of links, as the API writes it. */
export function isLinkType(text: string): text is LinkType {
  return Object.hasOwn(words, text);
}
