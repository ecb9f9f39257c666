/** The evidence for a claim, over the page on which it was asked for; the address says that it is open. */
import { useLayoutEffect, useRef } from 'react';

import { takeOut } from '../address/address';
import { playgroundAddress } from '../api/playground-address';
import { useAnswer } from '../api/use-answer';
import type { EvidenceQuery } from '../gql/documents';
import { EvidenceDocument } from '../gql/evidence';
import { Answered } from '../shell/answered';
import { number } from '../things/counted';
import { addressOf } from '../things/kinds';

import { ReportCard } from './report-card';
import { ReportGroupHead } from './report-group-head';
import { reportGroups } from './report-groups';

export function EvidenceDialog({ claim }: { readonly claim: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useAnswer(EvidenceDocument, { id: claim });
  // Within its own page the browser remembers what had the focus, and gives it back on closing.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  const close = () => takeOut('claim');
  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-labelledby="evidence-heading"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="evidence-inside">
        <div className="evidence-head">
          <h2 id="evidence-heading" ref={heading} tabIndex={-1}>
            Who says so
          </h2>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
        <Answered answer={answer} what="the evidence">
          {(data) =>
            data.claim === null ? (
              <p>There is no claim with the id {claim}.</p>
            ) : (
              <Evidence claim={data.claim} />
            )
          }
        </Answered>
      </div>
    </dialog>
  );
}

function Evidence({ claim }: { readonly claim: NonNullable<EvidenceQuery['claim']> }) {
  const { reports } = claim;
  return (
    <>
      <p className="statement" dir="auto">
        {claim.statement}
      </p>
      <p className="quiet">
        {claim.period !== null && `${claim.period.display}. `}
        {claim.corroboration.explanation}
      </p>
      {claim.retracted !== null && (
        <p className="disputed">
          We took this claim out on {claim.retracted.date}: {claim.retracted.reason}
        </p>
      )}
      {reportGroups(reports.nodes, claim).map((group) => (
        <section key={group.title}>
          <ReportGroupHead group={group} />
          {group.reports.length > 0 && (
            <ul className="cards">
              {group.reports.map((report) => (
                <li key={report.id}>
                  <ReportCard report={report} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p>
        <a href={addressOf(claim.id)}>
          {reports.totalCount > reports.nodes.length
            ? `The claim with all ${number(reports.totalCount)} reports`
            : 'The claim with its chain to the origin'}
        </a>
      </p>
      <p>
        <a href={playgroundAddress(EvidenceDocument.toString(), JSON.stringify({ id: claim.id }))}>
          Open this question in the playground
        </a>
      </p>
    </>
  );
}
