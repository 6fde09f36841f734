// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, ebool, euint64, externalEuint64, externalEvector} from "@fhevm/solidity/lib/FHE.sol";
import {Scores} from "@fhevm/solidity/lib/Scores.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";

/// @title A credit line granted in secret
/// @notice An applicant seals what a registered model wants to know. The contract asks the model for a score and opens
/// a line if the score is certainly high enough, all encrypted: only the applicant knows whether there is a line,
/// and how much of it is drawn.
///
/// Each score is paid from what is deposited on the network for this contract, so the lender decides who may ask.
contract PrivateScore is ZamaEthereumConfig {
    /// @notice Who enrols applicants.
    address public immutable lender;
    /// @notice The model that scores, which takes one vector and returns one number.
    uint64 public immutable modelId;
    /// @notice The least exact score that may open a line, in the model's ulps. One below it never does; one of
    /// `threshold + 2 * errorUlps` or more always does.
    int64 public immutable threshold;
    /// @notice The model's error bound, in ulps, which is added to the threshold.
    uint64 public immutable errorUlps;
    /// @notice The line of an applicant who passes.
    uint64 public immutable line;

    /// @notice Whether an applicant may ask for a score.
    mapping(address applicant => bool) public enrolled;
    mapping(address applicant => euint64) private _score;
    mapping(address applicant => euint64) private _line;
    mapping(address applicant => euint64) private _drawn;

    /// @notice The applicant may ask for a score, once.
    event Enrolled(address indexed applicant);
    /// @notice The applicant may read the score and the line once the network has computed them.
    event Scored(address indexed applicant, euint64 score, euint64 line);
    /// @notice The amount granted is the amount asked for, or zero.
    event Drawn(address indexed applicant, euint64 granted);

    /// @notice Only the lender enrols applicants.
    error NotLender(address sender);
    /// @notice The sender has not been enrolled since it last asked for a score.
    error NotEnrolled(address sender);

    constructor(uint64 modelId_, int64 threshold_, uint64 errorUlps_, uint64 line_) {
        // Only for its error: it reverts for a threshold that nobody can reach.
        // slither-disable-next-line unused-return
        Scores.encode(int256(threshold_) + int256(uint256(errorUlps_)));
        (lender, modelId, threshold, errorUlps, line) = (msg.sender, modelId_, threshold_, errorUlps_, line_);
    }

    /// @notice Lets the applicant apply, once.
    function enrol(address applicant) external {
        require(msg.sender == lender, NotLender(msg.sender));
        enrolled[applicant] = true;
        emit Enrolled(applicant);
    }

    /// @notice Scores the sender. If the network cannot, the line is zero and the lender may enrol the sender again.
    /// @param features sealed for this contract and the sender
    function requestScore(externalEvector features, bytes calldata proof) external returns (euint64 score) {
        require(enrolled[msg.sender], NotEnrolled(msg.sender));
        enrolled[msg.sender] = false;

        score = FHE.infer(modelId, features, proof, 1)[0];
        ebool passed = Scores.atLeast(score, threshold, errorUlps);
        euint64 granted = FHE.select(passed, FHE.asEuint64(line), FHE.asEuint64(0));

        _score[msg.sender] = _keep(score);
        _line[msg.sender] = _keep(granted);
        emit Scored(msg.sender, score, granted);
    }

    /// @notice Draws an amount, or nothing if it exceeds what is left. Which of the two happened is encrypted.
    /// @param amount sealed for this contract and the sender
    function draw(externalEuint64 amount, bytes calldata proof) external returns (euint64 granted) {
        euint64 asked = FHE.fromExternal(amount, proof);
        euint64 limit = _line[msg.sender];
        euint64 drawn = _drawn[msg.sender];
        // Where asked > limit the difference wraps; the first condition is false then.
        ebool fits = FHE.and(FHE.le(asked, limit), FHE.le(drawn, FHE.sub(limit, asked)));
        granted = _keep(FHE.select(fits, asked, FHE.asEuint64(0)));
        // The calls since it was read went to the host contracts, which never call back.
        // slither-disable-next-line reentrancy-no-eth
        _drawn[msg.sender] = _keep(FHE.add(drawn, granted));
        emit Drawn(msg.sender, granted);
    }

    /// @notice Handles of the applicant's score, line and sum of what was drawn; zero where there is none yet.
    function position(address applicant) external view returns (euint64 score, euint64 limit, euint64 drawn) {
        return (_score[applicant], _line[applicant], _drawn[applicant]);
    }

    /// @dev For this contract in later transactions, and for the sender to read.
    function _keep(euint64 value) private returns (euint64) {
        // It returns the handle it was given.
        // slither-disable-next-line unused-return
        FHE.allowThis(value);
        return FHE.allow(value, msg.sender);
    }
}
